package org.attesta.audittime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The policy of audit time")
class AuditTimePolicyTest {

    private final AuditTimePolicy seeded = AuditTimePolicy.seeded();

    @Test
    void startsWithTablesThatNobodyHasVerified() {
        assertThat(seeded.tables())
                .extracting(AuditTimeTable::name)
                .containsExactly("QMS-MD5", "ISMS-27006", "EMS-MD5-MEDIUM");
        assertThat(seeded.tables()).noneMatch(AuditTimeTable::verified);
        assertThat(seeded.tables())
                .allMatch(table ->
                        table.lastPersonnel() == 10_700 && table.bands().size() == 23);
    }

    @Test
    void namesEachFactorInBothLanguages() {
        for (var factor : seeded.factors()) {
            var words = Text.of("audittime.factor." + factor.code());
            assertThat(words.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(words.in(Locale.forLanguageTag("el")));
        }
    }

    @Test
    void hasItsWordsInBothLanguages() {
        for (var bundle : List.of("audittime", "sampling", "certification")) {
            var name = "org.attesta." + bundle + ".text";
            var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            var english = ResourceBundle.getBundle(name, Locale.ROOT, noFallback);
            var greek = ResourceBundle.getBundle(name, Locale.forLanguageTag("el"), noFallback);
            for (var key : english.keySet()) {
                assertThat(greek.getString(key)).as(bundle + "." + key).isNotEqualTo(english.getString(key));
            }
        }
    }

    @Test
    void alwaysKnowsTheFactorOther() {
        assertThat(seeded.factors()).contains(AdjustmentFactor.OTHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditTimePolicy(seeded.tables(), List.of(), Stage1Share.DEFAULT));
    }

    @Test
    void refusesAShareOrAPairOfNamesThatCannotWork() {
        var twice = List.of(AdjustmentFactor.OTHER, AdjustmentFactor.OTHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditTimePolicy(seeded.tables(), twice, Stage1Share.DEFAULT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditTimePolicy(seeded.tables(), seeded.factors(), BigDecimal.valueOf(41)));
    }

    @Test
    void refusesTablesWithGaps() {
        var low = new TableBand(1, 5, BigDecimal.ONE);
        var high = new TableBand(7, 9, BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> table(low, high));
        assertThatIllegalArgumentException().isThrownBy(() -> table(high));
        assertThatIllegalArgumentException().isThrownBy(() -> table(low, low));
        assertThatIllegalArgumentException().isThrownBy(() -> table());
        assertThatIllegalArgumentException().isThrownBy(() -> new TableBand(5, 4, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableBand(1, 4, BigDecimal.ZERO));
    }

    private static AuditTimeTable table(TableBand... bands) {
        return new AuditTimeTable("T", "nowhere", false, List.of(bands));
    }
}
