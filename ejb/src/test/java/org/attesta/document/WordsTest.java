package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.attesta.audit.AuditType;
import org.attesta.audit.ItemResult;
import org.attesta.audit.ReportItem;
import org.attesta.audit.Stage1Result;
import org.attesta.decision.DecisionOutcome;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.finding.StepKind;
import org.attesta.finding.VerificationMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of documents")
class WordsTest {

    private static final Say GREEK = new Say(Locale.forLanguageTag("el"), ZoneId.of("Europe/Athens"));

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.attesta.document.text",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void areThereInBothLanguagesWithTheSamePlacesToFillIn() {
        var english = bundle("en");
        var greek = bundle("el");

        assertThat(greek.keySet()).isEqualTo(english.keySet());
        for (var key : english.keySet()) {
            for (var place : new String[] {"{0}", "{1}"}) {
                assertThat(greek.getString(key).contains(place))
                        .as(key)
                        .isEqualTo(english.getString(key).contains(place));
            }
            assertThat(greek.getString(key)).as(key).containsPattern("\\p{InGreek}");
        }
    }

    @Test
    void sayOneDayOnce() {
        var first = LocalDate.of(2026, 12, 28);
        assertThat(GREEK.days(first, first)).isEqualTo("28 Δεκεμβρίου 2026");
        assertThat(GREEK.days(first, first.plusDays(1))).isEqualTo("28 Δεκεμβρίου 2026 έως 29 Δεκεμβρίου 2026");
    }

    @Test
    void sayTheBusinessDateOfASignatureBeforeTheMomentWhereTheTwoDiffer() {
        var at = Instant.parse("2026-05-14T21:30:00Z");
        assertThat(GREEK.signed(signature(at, LocalDate.of(2026, 5, 15))))
                .isEqualTo("15 Μαΐου 2026, 00:30:00 (Europe/Athens)");
        assertThat(GREEK.signed(signature(at, LocalDate.of(2026, 5, 8))))
                .isEqualTo("8 Μαΐου 2026,\nκαταγράφηκε 15 Μαΐου 2026, 00:30:00 (Europe/Athens)");
    }

    private static SignatureRow signature(Instant at, LocalDate on) {
        return new SignatureRow(Capacity.CLIENT, "Δέσποινα Λάσκαρη", at, on, "00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void nameEverythingThatADocumentMayHaveToName(String language) {
        var say = new Say(Locale.forLanguageTag(language), ZoneId.of("UTC"));
        assertThatNoException().isThrownBy(() -> {
            names(say, "audit.type", AuditType.values());
            names(say, "audit.stage1", Stage1Result.values());
            names(say, "document.item", ReportItem.values());
            names(say, "document.result", ItemResult.values());
            names(say, "document.kind", DocumentKind.values());
            names(say, "document.state", DocumentState.values());
            names(say, "document.capacity", Capacity.values());
            names(say, "document.stage1.means", Stage1Result.values());
            names(say, "finding.kind", FindingType.values());
            names(say, "finding.kind", Grade.values());
            names(say, "finding.grade", Grade.values());
            names(say, "finding.ground", MajorGround.values());
            names(say, "finding.method", VerificationMethod.values());
            names(say, "finding.step", StepKind.values());
            names(say, "document.decision.told", DecisionOutcome.values());
            names(say, "document.decision.follows", DecisionOutcome.values());
        });
    }

    @Test
    void nameEveryPartInWhichWhatIsHereCanDifferFromWhatWasSigned() {
        for (var content : List.of(AgreementContent.class, ReportContent.class, DecisionContent.class)) {
            for (var part : content.getRecordComponents()) {
                assertThat(GREEK.of("content." + part.getName())).isNotBlank();
            }
        }
    }

    private static void names(Say say, String group, Enum<?>... values) {
        for (var value : values) {
            assertThat(say.name(group, value)).isNotBlank();
        }
    }

    @Test
    void writeDatesMomentsAndAmountsAsPeopleDo() {
        assertThat(GREEK.date(LocalDate.of(2026, 3, 16))).isEqualTo("16 Μαρτίου 2026");
        assertThat(GREEK.date(null)).isEqualTo("–");
        assertThat(GREEK.moment(Instant.parse("2026-03-16T12:03:04Z")))
                .isEqualTo("16 Μαρτίου 2026, 14:03:04 (Europe/Athens)");
        assertThat(GREEK.money(new BigDecimal("14500"), "EUR")).isEqualTo("14.500,00 EUR");
        assertThat(GREEK.money(new BigDecimal("1005"), "JPY")).isEqualTo("1.005 JPY");
        assertThat(GREEK.number(new BigDecimal("4.5"))).isEqualTo("4,5");
        assertThat(GREEK.of("fromTo", LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 18)))
                .isEqualTo("16 Μαρτίου 2026 έως 18 Μαρτίου 2026");
    }
}
