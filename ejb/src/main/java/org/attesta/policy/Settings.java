package org.attesta.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.shared.BadInput;
import org.attesta.shared.NumberKind;
import org.attesta.shared.NumberPattern;
import org.attesta.shared.Text;
import org.attesta.shared.WorkdayCalendar;
import org.attesta.shared.Workdays;

/**
 * One version of the body's settings. What each may be, and by which clause, stands in {@link SettingLimit}; days are
 * calendar days unless the name says working days.
 *
 * @param expiryConvention which day ends three years
 * @param workdayCalendar which days the body works on
 * @param holidays days on which the body does not work, for a calendar of its own
 * @param smsTable the audit-time table proposed for service management systems
 * @param selfRegistration whether organisations may open an account by themselves
 * @param fees where a proposal starts from
 * @param numberPatterns how numbers are written; what is left empty is written as usual
 * @param tables audit-time tables of the body's own, from its licensed copies; one with a seeded name replaces it
 */
public record Settings(
        ExpiryConvention expiryConvention,
        WorkdayCalendar workdayCalendar,
        @Size(max = MOST_HOLIDAYS) List<LocalDate> holidays,
        String smsTable,
        List<AuditTimeTable> tables,
        BigDecimal stage1Share,
        int firstSurveillanceMonths,
        int stage2MajorMonths,
        int restoreMonths,
        int renewalEarlyMonths,
        int suspensionMonths,
        int consultancyMonths,
        int declarationMonths,
        int retentionMonths,
        int stageGapMaxMonths,
        int applicationReviewWorkingDays,
        int applicationInfoDays,
        int objectionWorkingDays,
        int planLeadWorkingDays,
        int reportWorkingDays,
        int ncPlanMajorDays,
        int ncPlanMinorDays,
        int ncCloseMajorDays,
        int ncCloseMinorMonths,
        int decisionDays,
        int secondSurveillanceToleranceMonths,
        int surveillanceOpenDays,
        int recertificationOpenMonths,
        int recertificationAuditDays,
        int invitationDays,
        boolean selfRegistration,
        @Valid FeePolicy fees,
        Map<NumberKind, @Size(max = NumberPattern.LONGEST) String> numberPatterns)
        implements Serializable {

    /** Some fifty years of them. */
    private static final int MOST_HOLIDAYS = 1000;

    public Settings {
        holidays = holidays == null
                ? List.of()
                : holidays.stream().filter(Objects::nonNull).distinct().sorted().toList();
        tables = tables == null ? List.of() : List.copyOf(tables);
        fees = fees == null ? FeePolicy.NONE : fees;
        numberPatterns = complete(numberPatterns);
    }

    private static Map<NumberKind, String> complete(Map<NumberKind, String> given) {
        var all = new EnumMap<NumberKind, String>(NumberKind.class);
        for (var kind : NumberKind.values()) {
            var pattern = given == null ? null : given.get(kind);
            all.put(kind, pattern == null || pattern.isBlank() ? kind.usual() : pattern.strip());
        }
        return Collections.unmodifiableMap(all);
    }

    /** What an installation starts with. */
    public static Settings defaults() {
        return SettingLimit.defaults();
    }

    public Workdays workdays() {
        return Workdays.of(workdayCalendar, holidays);
    }

    /** The value of one numeric setting by its name. */
    public BigDecimal value(String name) {
        JsonNode node = PolicyJson.tree(this).path(name);
        return node.decimalValue();
    }

    /**
     * The same settings but for some values, by their names.
     *
     * @throws BadInput for a number that is missing, or not whole where it must be, or too large for any limit
     */
    public Settings with(Map<String, ?> values) {
        ObjectNode all = PolicyJson.MAPPER.valueToTree(this);
        values.forEach((name, value) -> {
            boolean whole = all.path(name).isInt();
            if (value == null) {
                throw new BadInput("settings." + name, Text.of("shared.required"));
            }
            if (whole && value instanceof BigDecimal number && !isWhole(number)) {
                throw new BadInput("settings." + name, Text.of("policy.whole"));
            }
            all.set(name, PolicyJson.tree(value));
        });
        return PolicyJson.read(all, Settings.class);
    }

    private static boolean isWhole(BigDecimal number) {
        try {
            number.intValueExact();
            return true;
        } catch (ArithmeticException fractionOrTooLarge) {
            return false;
        }
    }
}
