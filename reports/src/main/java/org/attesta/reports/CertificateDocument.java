package org.attesta.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Everything that a certificate says: the contents that ISO/IEC 17021-1, 8.2.2 a–i asks for, in the words of the
 * decision. A mandatory part that is missing is refused with {@link IllegalArgumentException} naming it.
 *
 * @param number unique identification (8.2.2 d)
 * @param standard the management system standard with its issue status, such as "ISO/IEC 20000-1:2018" (8.2.2 e)
 * @param scope the scope as decided, word for word (8.2.2 f)
 * @param verificationUrl where anyone sees the live status; printed and as QR code (8.1.2 b)
 * @param accreditation null for a certification outside accreditation
 * @param bindingLanguage the language version that counts; null if this is the only one
 * @param watermark a text across every page, such as "DEMONSTRATION — no certificate"; null on a real certificate
 */
public record CertificateDocument(
        String number,
        String standard,
        String scope,
        Client client,
        Validity validity,
        Revision revision,
        Body body,
        Accreditation accreditation,
        Signature signature,
        String verificationUrl,
        Locale bindingLanguage,
        String watermark) {

    public CertificateDocument {
        number = Required.text("number", number);
        standard = Required.text("standard", standard);
        scope = Required.text("scope", scope);
        Required.value("client", client);
        Required.value("validity", validity);
        Required.value("revision", revision);
        Required.value("body", body);
        Required.value("signature", signature);
        verificationUrl = Required.url("verificationUrl", verificationUrl);
        Required.that(
                bindingLanguage == null || PrintedWords.LANGUAGES.contains(bindingLanguage.getLanguage()),
                "bindingLanguage is not a language of certificates");
        watermark = Required.optional("watermark", watermark);
    }

    /**
     * Who is certified and where (8.2.2 a).
     *
     * @param sites every further site in scope, the headquarters not repeated; empty for a single site
     */
    public record Client(String name, String address, Site headquarters, List<Site> sites) {
        public Client {
            name = Required.text("client.name", name);
            address = Required.text("client.address", address);
            Required.value("client.headquarters", headquarters);
            sites = List.copyOf(Required.value("client.sites", sites));
        }
    }

    /** A place in scope and what of the scope is done there (8.2.2 a, f). */
    public record Site(String name, String address, String scope) {
        public Site {
            name = Required.text("site.name", name);
            address = Required.text("site.address", address);
            scope = Required.text("site.scope", scope);
        }
    }

    /**
     * The dates (8.2.2 b, c).
     *
     * @param firstIssued when the client was certified for the first time
     * @param effective from when this version counts
     * @param lapse what must be shown if certification was once interrupted; else null
     */
    public record Validity(LocalDate firstIssued, LocalDate effective, LocalDate expiry, Lapse lapse) {
        public Validity {
            Required.value("validity.firstIssued", firstIssued);
            Required.value("validity.effective", effective);
            Required.value("validity.expiry", expiry);
            Required.that(!effective.isBefore(firstIssued), "validity.effective is before validity.firstIssued");
            Required.that(expiry.isAfter(effective), "validity.expiry is not after validity.effective");
        }
    }

    /** The gap that allows the first date of issue to stay on the certificate (8.2.2 b, note). */
    public record Lapse(LocalDate cycleStart, LocalDate previousExpiry, LocalDate recertificationAudit) {
        public Lapse {
            Required.value("validity.lapse.cycleStart", cycleStart);
            Required.value("validity.lapse.previousExpiry", previousExpiry);
            Required.value("validity.lapse.recertificationAudit", recertificationAudit);
            Required.that(
                    cycleStart.isAfter(previousExpiry), "validity.lapse.cycleStart is not after the previous expiry");
        }
    }

    /** Tells a revised document from an obsolete one (8.2.2 i). */
    public record Revision(int number, LocalDate date) {
        public Revision {
            Required.that(number > 0, "revision.number is not positive");
            Required.value("revision.date", date);
        }
    }

    /**
     * The certification body (8.2.2 g).
     *
     * @param mark PNG or JPEG; null sets the name in type
     */
    public record Body(String name, String address, byte[] mark) {
        public Body {
            name = Required.text("body.name", name);
            address = Required.text("body.address", address);
            Required.picture("body.mark", mark);
        }
    }

    /**
     * Who accredited the certification body, and under which number (8.2.2 g).
     *
     * @param symbol PNG or JPEG; null prints the words alone
     */
    public record Accreditation(String body, String number, byte[] symbol) {
        public Accreditation {
            body = Required.text("accreditation.body", body);
            number = Required.text("accreditation.number", number);
            Required.picture("accreditation.symbol", symbol);
        }
    }

    /**
     * For the certification body, by the one who decided.
     *
     * @param name null leaves the line for a signature by hand without a name under it
     * @param role in which capacity, such as "Certification decision maker"
     */
    public record Signature(String name, String role, String place, LocalDate date) {
        public Signature {
            name = Required.optional("signature.name", name);
            role = Required.text("signature.role", role);
            place = Required.text("signature.place", place);
            Required.value("signature.date", date);
        }
    }
}
