package org.attesta.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other features need to know of an audit.
 *
 * @param leadPersonId null while no team is proposed
 * @param lastDay as planned; once the fieldwork is over, the day of the closing meeting; null while no dates are set
 * @param reportIssuedOn null before the report is issued
 * @param stage1Result null for other audits, and before the conclusions are issued
 * @param recommendation null before it is given
 */
public record AuditFacts(
        UUID id,
        String number,
        AuditType type,
        AuditState state,
        UUID clientId,
        UUID programmeId,
        UUID leadPersonId,
        List<TeamMember> team,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate reportIssuedOn,
        Stage1Result stage1Result,
        RecommendationKind recommendation,
        String standard,
        String checklistVersion)
        implements Serializable {

    public AuditFacts {
        team = List.copyOf(team);
    }

    public boolean ledBy(UUID personId) {
        return personId != null && personId.equals(leadPersonId);
    }

    /** The person's part in this audit; empty for who is not in the team. */
    public Optional<Part> partOf(UUID personId) {
        return team.stream()
                .filter(m -> m.personId().equals(personId))
                .map(TeamMember::part)
                .findFirst();
    }
}
