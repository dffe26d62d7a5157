package org.attesta.web.competence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attesta.competence.Employment;
import org.attesta.competence.PersonDraft;

/** A person as it is typed. */
public class PersonForm implements Serializable {

    private String name;
    private String email;
    private Employment employment = Employment.EMPLOYED;
    private LocalDate contractFrom;
    private LocalDate contractUntil;
    private LocalDate agreementSignedOn;
    private String languages = "";
    private String background;

    static PersonForm of(PersonDraft draft) {
        var form = new PersonForm();
        form.name = draft.name();
        form.email = draft.email();
        form.employment = draft.employment();
        form.contractFrom = draft.contractFrom();
        form.contractUntil = draft.contractUntil();
        form.agreementSignedOn = draft.agreementSignedOn();
        form.languages = String.join(" ", draft.languages());
        form.background = draft.background();
        return form;
    }

    PersonDraft draft() {
        return new PersonDraft(
                name, email, employment, contractFrom, contractUntil, agreementSignedOn, codes(), background);
    }

    private List<String> codes() {
        return languages == null
                ? List.of()
                : Arrays.stream(languages.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractUntil() {
        return contractUntil;
    }

    public void setContractUntil(LocalDate contractUntil) {
        this.contractUntil = contractUntil;
    }

    public LocalDate getAgreementSignedOn() {
        return agreementSignedOn;
    }

    public void setAgreementSignedOn(LocalDate agreementSignedOn) {
        this.agreementSignedOn = agreementSignedOn;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }
}
