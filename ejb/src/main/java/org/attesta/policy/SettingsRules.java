package org.attesta.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Condition;
import org.attesta.shared.Currencies;
import org.attesta.shared.Text;
import org.attesta.shared.WorkdayCalendar;

/** What a new version of the settings must keep to. */
final class SettingsRules {

    /** Those in which certificates can be printed. */
    private static final List<String> LANGUAGES = List.of("en", "el");

    private static final int MARK_BYTES = 200 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private SettingsRules() {}

    static List<Condition> judge(ChangeSettings change) {
        var judged = new ArrayList<Condition>();
        var reason = change.reason();
        judged.add(Condition.block("SETTING", reason != null && !reason.isBlank(), Text.of("shared.reason")));
        SettingLimit.all().forEach(limit -> judged.add(limit.judge(change.settings())));
        return judged;
    }

    /** @throws BadInput for what cannot be used at all: no convention, a table that does not exist, a mark no picture */
    static void check(ChangeSettings change) {
        var errors = new ArrayList<FieldError>();
        var settings = change.settings();
        if (settings.expiryConvention() == null) {
            errors.add(new FieldError("settings.expiryConvention", Text.of("shared.required")));
        }
        if (settings.workdayCalendar() == null) {
            errors.add(new FieldError("settings.workdayCalendar", Text.of("shared.required")));
        }
        if (settings.workdayCalendar() == WorkdayCalendar.OWN
                && settings.holidays().isEmpty()) {
            errors.add(new FieldError("settings.holidays", Text.of("policy.noHolidays")));
        }
        if (settings.stage1Share() == null) {
            errors.add(new FieldError("settings.stage1Share", Text.of("shared.required")));
        }
        var names = settings.tables().stream().map(AuditTimeTable::name).toList();
        if (names.stream().anyMatch(name -> name == null || name.isBlank())) {
            errors.add(new FieldError("settings.tables", Text.of("policy.tableUnnamed")));
        }
        if (names.stream().distinct().count() < names.size()) {
            errors.add(new FieldError("settings.tables", Text.of("policy.tableTwice")));
        }
        if (Currencies.digitsOf(settings.fees().currency()).isEmpty()) {
            errors.add(new FieldError("settings.fees.currency", Text.of("policy.currency")));
        }
        if (!knowsTable(settings)) {
            errors.add(new FieldError("settings.smsTable", Text.of("policy.noTable")));
        }
        pattern(change.profile().certificateNumberPattern(), errors);
        errors.addAll(
                NumberRules.judge(settings.numberPatterns(), change.profile().certificateNumberPattern()));
        mark(change.profile().mark(), errors);
        if (!LANGUAGES.containsAll(change.profile().languages())) {
            errors.add(new FieldError("profile.languages", Text.of("shared.notOneOf", String.join(", ", LANGUAGES))));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static boolean knowsTable(Settings settings) {
        var seeded = AuditTimePolicy.seeded().tables();
        return Stream.concat(seeded.stream(), settings.tables().stream())
                .anyMatch(t -> t.name().equals(settings.smsTable()));
    }

    private static void pattern(String pattern, List<FieldError> errors) {
        if (pattern != null && !pattern.isBlank() && !pattern.contains("{sequence}")) {
            errors.add(new FieldError("profile.certificateNumberPattern", Text.of("policy.pattern")));
        }
    }

    private static void mark(String mark, List<FieldError> errors) {
        if (mark == null || mark.isBlank()) {
            return;
        }
        try {
            var bytes = Base64.getMimeDecoder().decode(mark);
            if (bytes.length > MARK_BYTES || !startsWith(bytes, PNG) && !startsWith(bytes, JPEG)) {
                errors.add(new FieldError("profile.mark", Text.of("policy.mark")));
            }
        } catch (IllegalArgumentException noBase64) {
            errors.add(new FieldError("profile.mark", Text.of("policy.mark")));
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length > head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
