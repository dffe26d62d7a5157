package org.attesta.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate says, frozen when it is issued ({@code ISO/IEC 17021-1:2015, 8.2.2 a–i}).
 *
 * @param headquarters where the holder is; not repeated among {@code sites}
 * @param scope as decided, word for word
 * @param firstIssued when the holder was certified for the first time
 * @param issued day of the decision
 */
public record CertificateContents(
        String number,
        int revision,
        String standard,
        String scope,
        String holder,
        String holderAddress,
        Place headquarters,
        List<Place> sites,
        LocalDate firstIssued,
        LocalDate issued,
        LocalDate effective,
        LocalDate expiry,
        String decision,
        String signedBy,
        Body body)
        implements Serializable {

    public CertificateContents {
        sites = List.copyOf(sites);
    }

    /** A place in scope and what of the scope is done there. */
    public record Place(String name, String address, String scope) implements Serializable {}

    /**
     * The certification body and who accredited it; without accreditation the last two are null.
     *
     * @param mark PNG or JPEG in Base64; null sets the name in type, and in a record whose printed form has the mark
     * @param place where certificates are signed
     * @param bindingLanguage the language version that counts where two differ
     */
    public record Body(
            String name,
            String address,
            String mark,
            String place,
            String bindingLanguage,
            String accreditedBy,
            String accreditationNumber)
            implements Serializable {

        Body withoutMark() {
            return new Body(name, address, null, place, bindingLanguage, accreditedBy, accreditationNumber);
        }
    }

    /** For the record: the picture is in each printed form, and is not read again with every row of a list. */
    CertificateContents withoutMark() {
        return new CertificateContents(
                number,
                revision,
                standard,
                scope,
                holder,
                holderAddress,
                headquarters,
                sites,
                firstIssued,
                issued,
                effective,
                expiry,
                decision,
                signedBy,
                body.withoutMark());
    }
}
