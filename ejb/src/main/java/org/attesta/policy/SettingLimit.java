package org.attesta.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.shared.Condition;
import org.attesta.shared.Rules;
import org.attesta.shared.Text;
import org.attesta.shared.WorkdayCalendar;

/**
 * What a numeric setting may be.
 *
 * @param name component of {@link Settings}
 * @param standard what an installation starts with
 * @param basis whether a standard fixes the limit
 * @param rule the rule that refuses what lies beyond
 */
public record SettingLimit(
        String name, BigDecimal standard, BigDecimal least, BigDecimal most, LimitBasis basis, String rule)
        implements Serializable {

    /** Where a limit comes from, by the words of rulebook §6. */
    public enum LimitBasis {
        /** A standard fixes it: stricter only. */
        STD,
        /** A standard demands that the body fixes a time. */
        OPEN,
        /** The body's own choice. */
        POLICY
    }

    private static final List<SettingLimit> ALL = read();

    public static List<SettingLimit> all() {
        return ALL;
    }

    /** What people call the setting. */
    public Text label() {
        return Text.of("policy.setting." + name);
    }

    /** Document and clause that the limit comes from. */
    public String clause() {
        return Rules.clauseOf(rule);
    }

    /** Judged for one version of the settings: inside the limits or not. */
    Condition judge(Settings settings) {
        var value = settings.value(name);
        boolean met = least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
        return Condition.block(rule, met, Text.of("policy.limit", label(), least, most));
    }

    static Settings defaults() {
        ObjectNode values = PolicyJson.MAPPER.createObjectNode();
        ALL.forEach(l -> values.put(l.name(), l.standard()));
        values.put("expiryConvention", ExpiryConvention.DAY_BEFORE.name());
        values.put("workdayCalendar", WorkdayCalendar.GREECE.name());
        values.put("selfRegistration", false);
        values.put("smsTable", AuditTimePolicy.seeded().tables().get(0).name());
        return PolicyJson.read(values, Settings.class);
    }

    private static List<SettingLimit> read() {
        try (var in = SettingLimit.class.getResourceAsStream("limits.json")) {
            return Arrays.asList(PolicyJson.MAPPER.readValue(in, SettingLimit[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
