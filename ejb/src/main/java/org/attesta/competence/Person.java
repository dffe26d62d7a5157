package org.attesta.competence;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** One of the people through whom the body works: employed, under contract, or in a committee. */
@Entity
@Table(name = "person")
class Person extends Aggregate {

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "contract_until")
    private LocalDate contractUntil;

    @Column(name = "agreement_signed_on")
    private LocalDate agreementSignedOn;

    @Basic
    @Convert(converter = LanguagesText.class)
    private List<String> languages;

    private String background;

    /** For JPA only. */
    protected Person() {}

    Person(UUID id, String number, Instant now, PersonDraft draft) {
        super(id, number, now);
        save(draft);
    }

    void save(PersonDraft draft) {
        name = draft.name().strip();
        email = draft.email();
        employment = draft.employment();
        contractFrom = draft.contractFrom();
        contractUntil = draft.contractUntil();
        agreementSignedOn = draft.agreementSignedOn();
        languages = draft.languages();
        background = draft.background();
    }

    String name() {
        return name;
    }

    /**
     * ISO/IEC 17021-1 7.3: bound to the body over the whole time, and those from outside by a written agreement on
     * confidentiality, impartiality and disclosure. Employees are bound by their employment.
     */
    Condition bound(LocalDate firstDay, LocalDate lastDay) {
        boolean inTime = (contractFrom == null || !firstDay.isBefore(contractFrom))
                && (contractUntil == null || !lastDay.isAfter(contractUntil));
        boolean agreed =
                employment == Employment.EMPLOYED || agreementSignedOn != null && !firstDay.isBefore(agreementSignedOn);
        var words = inTime ? "competence.agreement" : "competence.contract";
        return Condition.block("R-7.3", inTime && agreed, Text.of(words, name)).provenBy("person", id());
    }

    PersonFacts facts() {
        return new PersonFacts(id(), number(), name, employment);
    }

    PersonRow row() {
        var draft = new PersonDraft(
                name, email, employment, contractFrom, contractUntil, agreementSignedOn, languages, background);
        return new PersonRow(id(), number(), version(), stateName(), createdAt(), draft);
    }

    @Override
    public String type() {
        return "person";
    }

    @Override
    public String stateName() {
        return "ACTIVE";
    }

    /** None: no client account may know who the body's people are beyond its own audit teams. */
    @Override
    public UUID clientId() {
        return null;
    }
}
