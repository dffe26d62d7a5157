package org.attesta.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attesta.reports.CertificateDocument.Accreditation;
import org.attesta.reports.CertificateDocument.Body;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader finds on the certificate: ISO/IEC 17021-1, 8.2.2 a–i and 8.3.1. */
class CertificateContentsTest {

    @Nested
    class InEnglish {
        private final String text = text(Certificates.english(), Locale.ENGLISH);

        @Test
        void namesAndPlacesTheClient() {
            assertThat(text).contains("Aegean Cloud Services S.A. 12 Syngrou Avenue, 117 42 Athens, Greece");
            assertThat(text).contains("Headquarters at this address");
        }

        @Test
        void givesTheDates() {
            assertThat(text).contains("First issued 15 March 2023");
            assertThat(text).contains("Effective from 15 March 2026");
            assertThat(text).contains("Valid until 14 March 2029");
            assertThat(text).doesNotContain("previous certification");
        }

        @Test
        void givesTheNumberAndTheRevision() {
            assertThat(text).contains("Certificate No. HIC-20000-2026-0143 · Revision 2, 16 March 2026");
        }

        @Test
        void givesTheStandardWithItsIssueStatus() {
            assertThat(text).contains("conforms to the requirements of ISO/IEC 20000-1:2018");
        }

        @Test
        void givesTheScopeWordForWord() {
            assertThat(text).contains(Certificates.english().scope);
        }

        @Test
        void namesTheCertificationBodyAndItsAccreditation() {
            assertThat(text).contains("Hellenic IT Certification", "4 Stadiou Street 105 64 Athens, Greece");
            assertThat(text).contains("Accredited by Hellenic Accreditation System, accreditation number 1234-5.");
        }

        @Test
        void isSignedByTheOneWhoDecided() {
            assertThat(text).contains("Athens, 16 March 2026", "Eleni Markou Certification decision maker");
        }

        @Test
        void saysThatAManagementSystemIsCertifiedAndNoServiceOrProduct() {
            assertThat(text).contains("This is to certify that the service management system of Aegean");
            assertThat(text).contains("It does not certify any service, product or person.");
        }

        @Test
        void saysWhereTheStatusIsShown() {
            assertThat(text).contains("Is this certificate valid today? Scan the code or open:");
            assertThat(text.replace(" ", "")).contains(Certificates.english().url);
        }

        @Test
        void isOneSheet() {
            assertThat(text).contains("Page 1 of 1");
        }
    }

    @Nested
    class InGreek {
        private final String text = text(Certificates.greek(), Certificates.GREEK);

        @Test
        void namesAndPlacesTheClient() {
            assertThat(text).contains("Υπηρεσίες Νέφους Αιγαίου Α.Ε. Λεωφόρος Συγγρού 12, 117 42 Αθήνα");
            assertThat(text).contains("Έδρα στη διεύθυνση αυτή");
        }

        @Test
        void givesTheDates() {
            assertThat(text).contains("Πρώτη έκδοση 15 Μαρτίου 2023");
            assertThat(text).contains("Σε ισχύ από 15 Μαρτίου 2026");
            assertThat(text).contains("Ισχύει έως 14 Μαρτίου 2029");
        }

        @Test
        void givesNumberRevisionAndStandard() {
            assertThat(text).contains("Αρ. πιστοποιητικού HIC-20000-2026-0143 · Αναθεώρηση 2, 16 Μαρτίου 2026");
            assertThat(text).contains("τις απαιτήσεις του προτύπου ISO/IEC 20000-1:2018");
        }

        @Test
        void givesTheScopeWordForWord() {
            assertThat(text).contains(Certificates.greek().scope).contains("5.000 €");
        }

        @Test
        void namesTheCertificationBodyAndItsAccreditation() {
            assertThat(text).contains("Ελληνική Πιστοποίηση Πληροφορικής", "Σταδίου 4 105 64 Αθήνα");
            assertThat(text).contains("Φορέας διαπίστευσης: Εθνικό Σύστημα Διαπίστευσης, αριθμός διαπίστευσης 1234-5.");
        }

        @Test
        void isSignedByTheOneWhoDecided() {
            assertThat(text).contains("Αθήνα, 16 Μαρτίου 2026", "Ελένη Μάρκου Υπεύθυνη απόφασης πιστοποίησης");
        }

        @Test
        void saysThatAManagementSystemIsCertifiedAndNoServiceOrProduct() {
            assertThat(text).contains("Πιστοποιείται ότι το σύστημα διαχείρισης υπηρεσιών του οργανισμού Υπηρεσίες");
            assertThat(text).contains("Δεν πιστοποιεί υπηρεσία, προϊόν ή πρόσωπο.");
        }

        @Test
        void saysWhereTheStatusIsShown() {
            assertThat(text).contains("Ισχύει σήμερα το πιστοποιητικό;", "Σελίδα 1 από 1");
            assertThat(text.replace(" ", "")).contains(Certificates.greek().url);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void losesNothingOfTheLongestDocument(String language) {
        Certificates longest =
                Certificates.longest(language.equals("en") ? Certificates.english() : Certificates.greek());
        String letters = letters(longest, Locale.forLanguageTag(language));

        assertThat(letters).contains(squeezed(longest.scope), squeezed(longest.client.name()), longest.url);
        assertThat(letters).contains(squeezed(longest.client.address()), squeezed(longest.body.name()));
        assertThat(letters).contains(squeezed(longest.accreditation.body()), squeezed(longest.signature.name()));
        assertThat(letters).contains(squeezed(longest.signature.role()), squeezed(longest.signature.place()));
        longest.client
                .sites()
                .forEach(site ->
                        assertThat(letters).contains(squeezed(site.name() + site.address()), squeezed(site.scope())));
    }

    @Test
    void countsAllPagesOnEachPage() {
        try (ReadPdf pdf =
                new ReadPdf(Certificates.longest(Certificates.english()).pdf(Locale.ENGLISH))) {
            IntStream.rangeClosed(1, pdf.pages())
                    .forEach(page -> assertThat(pdf.text(page, page))
                            .contains("Page " + page + " of " + pdf.pages(), "HIC-20000-2026-0143"));
        }
    }

    @Test
    void listsHeadquartersAndSitesEachWithItsScope() {
        Certificates several = Certificates.english();
        several.client = new CertificateDocument.Client(
                "Aegean Cloud Services S.A.",
                "1 Harbour Road, Piraeus",
                several.client.headquarters(),
                List.of(new CertificateDocument.Site("Patras centre", "5 Gounari Street, Patras", "Cloud backup")));
        String text = text(several, Locale.ENGLISH);

        assertThat(text).contains("Headquarters: Head office, 12 Syngrou Avenue, 117 42 Athens, Greece");
        assertThat(text).contains("2 sites are in scope", "Page 2 of 2");
        assertThat(text)
                .contains(
                        "Headquarters Head office 12 Syngrou Avenue, 117 42 Athens, Greece Service desk and management");
        assertThat(text).contains("1 Patras centre 5 Gounari Street, Patras Cloud backup");
    }

    @Test
    void keepsTheFirstDateAfterAGapOnlyTogetherWithTheGap() {
        Certificates lapsed = Certificates.english();
        lapsed.validity = Certificates.lapsed();

        assertThat(text(lapsed, Locale.ENGLISH))
                .contains("First issued 15 March 2017")
                .contains("The previous certification expired on 14 March 2026; recertification audit on 2 April 2026.")
                .contains("Current cycle: 20 April 2026 to 14 March 2029.");
    }

    @Test
    void namesTheBindingLanguageOnATranslationOnly() {
        Certificates translated = Certificates.english();
        translated.binding = Certificates.GREEK;

        assertThat(text(translated, Locale.ENGLISH)).contains("The Greek version of this certificate is binding.");
        assertThat(text(translated, Certificates.GREEK)).doesNotContain("Μετάφραση");
    }

    @Test
    void isMarkedAsADemonstrationOnEveryPage() {
        Certificates demonstration = Certificates.longest(Certificates.english());
        demonstration.watermark = "DEMONSTRATION — no certificate";
        try (ReadPdf pdf = new ReadPdf(demonstration.pdf(Locale.ENGLISH))) {
            IntStream.rangeClosed(1, pdf.pages())
                    .forEach(page -> assertThat(pdf.text(page, page)).contains("DEMONSTRATION — no certificate"));
        }
    }

    @Test
    void printsGreekOfAllTimes() {
        Certificates polytonic = Certificates.greek();
        polytonic.scope = "Ἀρχὴ σοφίας ὀνομάτων ἐπίσκεψις· ᾧ ᾄδῃ ΰ ΐ Ϊ «ῥῆμα» 100 €";

        assertThat(text(polytonic, Certificates.GREEK)).contains(polytonic.scope);
    }

    @Test
    void showsMarkAndSymbolAsPictures() {
        Certificates pictured = Certificates.english();
        pictured.body = new Body("Hellenic IT Certification", "Athens", Certificates.picture(40));
        pictured.accreditation = new Accreditation("Hellenic Accreditation System", "1234-5", Certificates.picture(20));

        assertThat(text(pictured, Locale.ENGLISH)).contains("Hellenic IT Certification Athens", "number 1234-5");
    }

    @Test
    void saysNothingOfAnAccreditationThatThereIsNot() {
        Certificates outside = Certificates.english();
        outside.accreditation = null;
        outside.signature = new CertificateDocument.Signature(
                null, "Certification decision maker", "Athens", outside.signature.date());

        assertThat(text(outside, Locale.ENGLISH)).doesNotContain("ccredit", "null");
    }

    private static String text(Certificates certificate, Locale language) {
        try (ReadPdf pdf = new ReadPdf(certificate.pdf(language))) {
            return pdf.text();
        }
    }

    private static String letters(Certificates certificate, Locale language) {
        try (ReadPdf pdf = new ReadPdf(certificate.pdf(language))) {
            return pdf.letters();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
