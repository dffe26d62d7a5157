package org.attesta.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.audittime.TableBand;
import org.attesta.shared.BadInput;
import org.attesta.shared.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The body's settings")
class SettingsRulesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @Test
    void startWithinTheirLimits() {
        assertThat(refused("first", Settings.defaults())).isEmpty();
    }

    @Test
    void startWithTheValuesOfTheRulebook() {
        var settings = Settings.defaults();
        assertThat(settings.expiryConvention()).isEqualTo(ExpiryConvention.DAY_BEFORE);
        assertThat(settings.smsTable()).isEqualTo("QMS-MD5");
        assertThat(settings.stage1Share()).isEqualByComparingTo("30");
        assertThat(settings.objectionWorkingDays()).isEqualTo(5);
        assertThat(settings.planLeadWorkingDays()).isEqualTo(10);
        assertThat(settings.ncPlanMajorDays()).isEqualTo(14);
        assertThat(settings.ncPlanMinorDays()).isEqualTo(30);
        assertThat(settings.ncCloseMajorDays()).isEqualTo(90);
        assertThat(settings.declarationMonths()).isEqualTo(12);
        assertThat(settings.consultancyMonths()).isEqualTo(24);
    }

    @Test
    void allHaveALimitOrAChoice() {
        var numeric = Arrays.stream(Settings.class.getRecordComponents())
                .filter(c -> c.getType() == int.class || c.getType() == BigDecimal.class)
                .map(c -> c.getName());
        assertThat(SettingLimit.all())
                .extracting(SettingLimit::name)
                .containsExactlyInAnyOrderElementsOf(numeric.toList());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "firstSurveillanceMonths, 12, ",
        "firstSurveillanceMonths, 11, ",
        "firstSurveillanceMonths, 13, R-9.1.3.3",
        "restoreMonths, 7, R-9.6.3.2.5",
        "restoreMonths, 3, ",
        "suspensionMonths, 7, R-9.6.5.4",
        "stage2MajorMonths, 7, R-9.5.3.2",
        "consultancyMonths, 23, R-5.2.10",
        "consultancyMonths, 36, ",
        "retentionMonths, 35, R-9.9.4",
        "stage1Share, 41, SETTING",
        "stage1Share, 19.5, SETTING",
        "objectionWorkingDays, 0, R-9.2.3.5",
    })
    void areNeverLaxerThanAStandardButMayBeStricter(String name, BigDecimal value, String rule) {
        assertThat(refused("try", with(name, value))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void sayTheirLimitInBothLanguages(SettingLimit limit) {
        var message = limit.judge(Settings.defaults()).message();
        assertThat(message.in(Locale.ENGLISH)).doesNotContain("{");
        assertThat(message.in(Locale.forLanguageTag("el"))).isNotEqualTo(message.in(Locale.ENGLISH));
    }

    static List<SettingLimit> limits() {
        return SettingLimit.all();
    }

    @Test
    void changeWithAReasonOnly() {
        assertThat(refused(" ", Settings.defaults())).containsExactly("SETTING");
    }

    @Test
    void takeTheBodysOwnTableInPlaceOfASeededOne() {
        var own = new AuditTimeTable("QMS-MD5", "licensed copy", true, List.of(new TableBand(1, 10, BigDecimal.ONE)));
        var tables = Policy.auditTime(withTables(List.of(own))).tables();
        assertThat(tables).hasSize(3).contains(own);
    }

    @Test
    void refuseTablesWithOneName() {
        var own = new AuditTimeTable("T1", "licensed copy", true, List.of(new TableBand(1, 10, BigDecimal.ONE)));
        assertThatThrownBy(() -> SettingsRules.check(change("try", withTables(List.of(own, own)))))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refuseATableWithoutAName(String name) {
        var own = new AuditTimeTable(name, "licensed copy", true, List.of(new TableBand(1, 10, BigDecimal.ONE)));
        assertThatThrownBy(() -> SettingsRules.check(change("try", withTables(List.of(own)))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("settings.tables");
    }

    @Test
    void refuseALanguageThatCertificatesAreNotPrintedIn() {
        var profile = new BodyProfile("CB", List.of(), null, null, null, "C-{sequence}", List.of("en", "fr"), "Athens");
        assertThatThrownBy(() -> SettingsRules.check(new ChangeSettings("fr", Settings.defaults(), profile)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("profile.languages");
    }

    @Test
    void refuseAMarkThatIsNoPictureOrTooLarge() {
        assertThatCode(() -> SettingsRules.check(marked(Base64.getEncoder().encodeToString(PNG))))
                .doesNotThrowAnyException();
        var large = Base64.getEncoder().encodeToString(Arrays.copyOf(PNG, 200 * 1024 + 1));
        for (var bad : List.of(large, "no base64!", Base64.getEncoder().encodeToString("<svg/>".getBytes()))) {
            assertThatThrownBy(() -> SettingsRules.check(marked(bad))).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void keepWhatAnOlderVersionDidNotKnowAtItsBeginning() {
        var read = new SettingsJson().convertToEntityAttribute("{\"decisionDays\":20,\"forgotten\":1}");
        assertThat(read.decisionDays()).isEqualTo(20);
        assertThat(read.restoreMonths()).isEqualTo(6);
    }

    @Test
    void areReadAsTheyWereWritten() {
        var settings = withTables(List.of(
                new AuditTimeTable("T1", "licensed copy", true, List.of(new TableBand(1, 10, new BigDecimal("1.5"))))));
        var json = new SettingsJson();
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(settings)))
                .isEqualTo(settings);
    }

    private static List<String> refused(String reason, Settings settings) {
        return SettingsRules.judge(change(reason, settings)).stream()
                .filter(Condition::blocks)
                .map(Condition::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"decisionDays, 10.5", "decisionDays, ", "decisionDays, 99999999999", "decisionDays, 1E999999999"})
    void refuseWhatIsNoWholeNumber(String name, BigDecimal value) {
        assertThatThrownBy(() -> with(name, value)).isInstanceOf(BadInput.class);
    }

    private static Settings with(String name, BigDecimal value) {
        return Settings.defaults().with(Collections.singletonMap(name, value));
    }

    private static Settings withTables(List<AuditTimeTable> tables) {
        return Settings.defaults().with(Map.of("tables", tables));
    }

    private static ChangeSettings change(String reason, Settings settings) {
        return new ChangeSettings(reason, settings, BodyProfile.EMPTY);
    }

    private static ChangeSettings marked(String mark) {
        var profile =
                new BodyProfile("CB", List.of("Street"), mark, null, null, "C-{sequence}", List.of("en"), "Athens");
        return new ChangeSettings("mark", Settings.defaults(), profile);
    }

    /** As it comes out of base64(1): what a certificate is printed from has no line breaks. */
    @Test
    void aMarkWithLineBreaksIsKeptPlain() {
        var plain = java.util.Base64.getEncoder().encodeToString(new byte[120]);
        var broken = plain.substring(0, 76) + "\r\n" + plain.substring(76);
        var profile =
                new BodyProfile("CB", List.of("Street"), broken, null, null, "C-{sequence}", List.of("en"), "Athens");
        assertThat(profile.mark()).isEqualTo(plain);
    }
}
