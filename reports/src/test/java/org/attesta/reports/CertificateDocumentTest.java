package org.attesta.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.reports.CertificateDocument.Accreditation;
import org.attesta.reports.CertificateDocument.Body;
import org.attesta.reports.CertificateDocument.Client;
import org.attesta.reports.CertificateDocument.Lapse;
import org.attesta.reports.CertificateDocument.Revision;
import org.attesta.reports.CertificateDocument.Signature;
import org.attesta.reports.CertificateDocument.Site;
import org.attesta.reports.CertificateDocument.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that lacks something is not printed, and says what it lacks. */
class CertificateDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Site SITE = new Site("a", "b", "c");

    static Stream<Arguments> incomplete() {
        return Stream.of(
                without("number", c -> c.number = " "),
                without("standard", c -> c.standard = null),
                without("scope", c -> c.scope = "\n"),
                without("client", c -> c.client = null),
                without("client.name", c -> c.client = new Client("", "b", SITE, List.of())),
                without("client.address", c -> c.client = new Client("a", null, SITE, List.of())),
                without("client.headquarters", c -> c.client = new Client("a", "b", null, List.of())),
                without("client.sites", c -> c.client = new Client("a", "b", SITE, null)),
                without("site.name", c -> new Site(null, "b", "c")),
                without("site.address", c -> new Site("a", " ", "c")),
                without("site.scope", c -> new Site("a", "b", "")),
                without("validity", c -> c.validity = null),
                without("validity.firstIssued", c -> c.validity = new Validity(null, DAY, DAY.plusYears(3), null)),
                without("validity.effective", c -> c.validity = new Validity(DAY, null, DAY.plusYears(3), null)),
                without("validity.expiry", c -> c.validity = new Validity(DAY, DAY, null, null)),
                without("validity.lapse.cycleStart", c -> new Lapse(null, DAY, DAY)),
                without("validity.lapse.previousExpiry", c -> new Lapse(DAY, null, DAY)),
                without("validity.lapse.recertificationAudit", c -> new Lapse(DAY, DAY, null)),
                without("revision", c -> c.revision = null),
                without("revision.date", c -> c.revision = new Revision(1, null)),
                without("body", c -> c.body = null),
                without("body.name", c -> c.body = new Body(null, "b", null)),
                without("body.address", c -> c.body = new Body("a", "", null)),
                without("accreditation.body", c -> c.accreditation = new Accreditation("", "1", null)),
                without("accreditation.number", c -> c.accreditation = new Accreditation("a", null, null)),
                without("signature", c -> c.signature = null),
                without("signature.role", c -> c.signature = new Signature("a", null, "b", DAY)),
                without("signature.place", c -> c.signature = new Signature("a", "b", null, DAY)),
                without("signature.date", c -> c.signature = new Signature("a", "b", "c", null)),
                without("verificationUrl", c -> c.url = null));
    }

    private static Arguments without(String field, Consumer<Certificates> loss) {
        return Arguments.of(field, loss);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void cannotLack(String field, Consumer<Certificates> loss) {
        Certificates certificate = Certificates.english();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    loss.accept(certificate);
                    certificate.document();
                })
                .withMessage(field + " is missing");
    }

    @Test
    void cannotExpireBeforeItCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(DAY, DAY, DAY, null))
                .withMessageContaining("validity.expiry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(DAY, DAY.minusDays(1), DAY.plusYears(3), null))
                .withMessageContaining("validity.effective");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lapse(DAY, DAY, DAY))
                .withMessageContaining("validity.lapse.cycleStart");
    }

    @Test
    void cannotHaveARevisionBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revision(0, DAY))
                .withMessageContaining("revision.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify/1", "not an address", "https:///verify/1", "mailto:me@example.org"})
    void cannotLeadNowhere(String url) {
        Certificates certificate = Certificates.english();
        certificate.url = url;

        assertThatIllegalArgumentException().isThrownBy(certificate::document).withMessageContaining("verificationUrl");
    }

    @Test
    void cannotHaveAMarkThatIsNoPicture() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Body("a", "b", new byte[] {1, 2, 3}))
                .withMessage("body.mark is no picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社", "שלום", "bell \u0007", "\uD83D\uDE00"})
    void cannotHaveCharactersThatWouldVanish(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Client(name, "b", SITE, List.of()))
                .withMessageStartingWith("client.name has a character that cannot be printed");
    }

    @Test
    void takesTextAsItIsMeant() {
        Client pasted = new Client(" \u0391\u0301\u03b3\u200b\u03b9\u202e\u03bf\u03c2\r\n", "a\tb\rc", SITE, List.of());

        assertThat(pasted.name()).isEqualTo("\u0386\u03b3\u03b9\u03bf\u03c2");
        assertThat(pasted.address()).isEqualTo("a b\nc");
    }

    @Test
    void hasTextsInEnglishAndGreekOnly() {
        Certificates certificate = Certificates.english();

        assertThatNoException().isThrownBy(() -> certificate.pdf(Locale.forLanguageTag("el-CY")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate.pdf(Locale.FRENCH))
                .withMessageContaining("'fr'");
        certificate.binding = Locale.FRENCH;
        assertThatIllegalArgumentException().isThrownBy(certificate::document).withMessageContaining("bindingLanguage");
    }

    @Test
    void hasEveryTextInBothLanguages() {
        ResourceBundle english = new PrintedWords("certificate", Locale.ENGLISH).bundle();
        ResourceBundle greek = new PrintedWords("certificate", Certificates.GREEK).bundle();

        assertThat(((PropertyResourceBundle) greek).keySet()).isEqualTo(english.keySet());
        assertThat(greek.keySet()).allSatisfy(key -> {
            assertThat(greek.getString(key)).isNotBlank();
            assertThat(english.getString(key)).isNotBlank();
        });
    }
}
