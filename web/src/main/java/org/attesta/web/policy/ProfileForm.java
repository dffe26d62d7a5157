package org.attesta.web.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attesta.policy.BodyProfile;

/** The body's profile as it is typed. */
public class ProfileForm implements Serializable {

    private String name;
    private String address;
    private String mark;
    private String accreditationBody;
    private String accreditationNumber;
    private String certificateNumberPattern;
    private String languages;
    private String signatoryPlace;

    static ProfileForm of(BodyProfile profile) {
        var form = new ProfileForm();
        form.name = profile.name();
        form.address = String.join("\n", profile.addressLines());
        form.mark = profile.mark();
        form.accreditationBody = profile.accreditationBody();
        form.accreditationNumber = profile.accreditationNumber();
        form.certificateNumberPattern = profile.certificateNumberPattern();
        form.languages = String.join(" ", profile.languages());
        form.signatoryPlace = profile.signatoryPlace();
        return form;
    }

    BodyProfile profile() {
        return new BodyProfile(
                blankToNull(name),
                parts(address, "\\R"),
                blankToNull(mark),
                blankToNull(accreditationBody),
                blankToNull(accreditationNumber),
                blankToNull(certificateNumberPattern),
                parts(languages == null ? null : languages.toLowerCase(Locale.ROOT), "[\\s,;]+"),
                blankToNull(signatoryPlace));
    }

    private static List<String> parts(String text, String between) {
        return text == null
                ? List.of()
                : Stream.of(text.split(between))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAccreditationBody() {
        return accreditationBody;
    }

    public void setAccreditationBody(String accreditationBody) {
        this.accreditationBody = accreditationBody;
    }

    public String getAccreditationNumber() {
        return accreditationNumber;
    }

    public void setAccreditationNumber(String accreditationNumber) {
        this.accreditationNumber = accreditationNumber;
    }

    public String getCertificateNumberPattern() {
        return certificateNumberPattern;
    }

    public void setCertificateNumberPattern(String certificateNumberPattern) {
        this.certificateNumberPattern = certificateNumberPattern;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getSignatoryPlace() {
        return signatoryPlace;
    }

    public void setSignatoryPlace(String signatoryPlace) {
        this.signatoryPlace = signatoryPlace;
    }
}
