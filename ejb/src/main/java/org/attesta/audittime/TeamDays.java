package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.List;

/**
 * The days that one person of a team spends on an audit.
 *
 * @param auditor whether the person is assigned as leader or auditor; technical experts, interpreters, observers and
 *     auditors in training are not
 */
public record TeamDays(boolean auditor, BigDecimal days) {

    /** What counts as audit time ({@code ISO/IEC 17021-1:2015, 9.1.4.4}): the auditors' days, in auditor days. */
    public static BigDecimal counted(List<TeamDays> team) {
        return team.stream().filter(TeamDays::auditor).map(TeamDays::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
