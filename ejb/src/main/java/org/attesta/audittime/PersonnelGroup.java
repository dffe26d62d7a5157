package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Persons within the scope who work alike: permanent or not, of one shift or of several (IAF MD 5 2.3).
 *
 * @param name what the group is called, such as "service desk, night shift"
 * @param persons how many there are, at least one; null only while it has not been told
 * @param hoursPerDay what each works on a day; null means full time. More than eight hours is one person still
 * @param reductionPercent by how much the group counts less since all its persons do much the same simple work; null
 *     means not at all, and never the whole group
 * @param justification why it counts less; never blank where it does
 */
public record PersonnelGroup(
        String name, Integer persons, BigDecimal hoursPerDay, BigDecimal reductionPercent, String justification)
        implements Serializable {

    /** Persons who work full time and all count. */
    public static PersonnelGroup fullTime(String name, int persons) {
        return new PersonnelGroup(name, persons, null, null, null);
    }

    /** Persons who work some hours of a day and all count. */
    public static PersonnelGroup partTime(String name, int persons, BigDecimal hoursPerDay) {
        return new PersonnelGroup(name, persons, hoursPerDay, null, null);
    }

    BigDecimal reduction() {
        return reductionPercent == null ? BigDecimal.ZERO : reductionPercent;
    }
}
