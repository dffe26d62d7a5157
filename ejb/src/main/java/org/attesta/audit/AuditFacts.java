package org.attesta.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other features need to know of an audit.
 *
 * @param leadPersonId of the team as it stands, drafted or proposed; null while it has no leader
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

    /** Lead auditors and auditors; experts, trainees and observers are with the team but judge nothing. */
    public boolean auditedBy(UUID personId) {
        return partOf(personId).filter(Part::counts).isPresent();
    }

    /**
     * The audits whose teams judge what became of something in this one: its own, and what follows in the programme,
     * since it may be looked at a year later by others. A Stage 2 follows every Stage 1, repeated or not.
     *
     * @param cycle all audits of the programme, in the order in which they were opened
     */
    public List<AuditFacts> judging(List<AuditFacts> cycle) {
        var judging = new ArrayList<>(List.of(this));
        boolean after = false;
        for (var other : cycle) {
            if (other.id.equals(id)) {
                after = true;
            } else if (other.state.teamConfirmed()
                    && (after || type == AuditType.STAGE1 && other.type == AuditType.STAGE2)) {
                judging.add(other);
            }
        }
        return judging;
    }

    /** The person's part in this audit; empty for who is not in the team. */
    public Optional<Part> partOf(UUID personId) {
        return team.stream()
                .filter(m -> personId != null && m.personId().equals(personId))
                .map(TeamMember::part)
                .findFirst();
    }
}
