package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Inputs;
import org.attesta.shared.Text;

/**
 * The headcount by which audit time is looked up: everyone within the scope on every shift, part-time work as full-time
 * equivalents of eight hours (IAF MD 5 2.3).
 *
 * @param persons everyone, as counted by heads
 * @param fullTimeEquivalents the same people by their hours and reductions, exact
 * @param effectivePersonnel those equivalents, rounded up once to whole persons
 */
public record EffectivePersonnel(long persons, BigDecimal fullTimeEquivalents, long effectivePersonnel)
        implements Serializable {

    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(8);
    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    /** @throws BadInput when there is no group, or a group makes no sense */
    public static EffectivePersonnel of(List<PersonnelGroup> groups) {
        check(groups);
        long persons = groups.stream().mapToLong(PersonnelGroup::persons).sum();
        var equivalents = groups.stream().map(EffectivePersonnel::equivalents).reduce(BigDecimal.ZERO, BigDecimal::add);
        long whole = equivalents.setScale(0, RoundingMode.CEILING).longValueExact();
        return new EffectivePersonnel(persons, Days.plain(equivalents), whole);
    }

    /** Dividing by eight hours and a hundred percent always comes out even. */
    private static BigDecimal equivalents(PersonnelGroup group) {
        var hours =
                group.hoursPerDay() == null ? FULL_TIME : group.hoursPerDay().min(FULL_TIME);
        return BigDecimal.valueOf(group.persons())
                .multiply(hours)
                .multiply(Days.HUNDRED.subtract(group.reduction()))
                .divide(FULL_TIME.multiply(Days.HUNDRED));
    }

    private static void check(List<PersonnelGroup> groups) {
        if (groups == null || groups.isEmpty()) {
            throw new BadInput("groups", Text.of("shared.required"));
        }
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < groups.size(); i++) {
            var path = "groups[" + i + "]";
            if (groups.get(i) == null) {
                errors.add(new FieldError(path, Text.of("shared.required")));
            } else {
                checkGroup(path, groups.get(i), errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static void checkGroup(String path, PersonnelGroup group, List<FieldError> errors) {
        if (group.persons() == null || group.persons() < 1) {
            errors.add(new FieldError(path + ".persons", Text.of("audittime.aboveZero")));
        }
        var hours = group.hoursPerDay();
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(HOURS_OF_A_DAY) > 0 || !Inputs.isHandy(hours))) {
            errors.add(new FieldError(path + ".hoursPerDay", Text.of("audittime.hoursPerDay")));
        }
        var reduction = group.reduction();
        if (reduction.signum() < 0 || reduction.compareTo(Days.HUNDRED) >= 0 || !Inputs.isHandy(reduction)) {
            errors.add(new FieldError(path + ".reductionPercent", Text.of("audittime.reductionPercent")));
        }
        var unexplained = group.justification() == null || group.justification().isBlank();
        if (reduction.signum() > 0 && unexplained) {
            errors.add(new FieldError(path + ".justification", Text.of("audittime.needsJustification")));
        }
    }
}
