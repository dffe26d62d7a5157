package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.policy.Policy;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;

/** Gathers what the conditions of a finding look at. */
@ApplicationScoped
class FindingSituations {

    @Inject
    AuditService audits;

    @Inject
    KnownFacts known;

    @Inject
    Policy policy;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    FindingSituation of(Finding finding) {
        return of(finding, audits.facts(finding.auditId()));
    }

    FindingSituation of(Finding finding, AuditFacts audit) {
        return new FindingSituation(
                finding,
                access.actor(),
                clock.today(),
                audit,
                audits.ofProgramme(audit.programmeId()),
                Deadlines.of(policy.current()),
                known);
    }

    /** The audit that somebody names, held until the transaction ends. */
    AuditFacts hold(UUID auditId) {
        try {
            return audits.factsHeld(auditId);
        } catch (NotVisible unknown) {
            throw new BadInput("auditId", Text.of("finding.unknownAudit"));
        }
    }

    /** @throws BadInput where what is given names evidence that there is not, or that the actor cannot see */
    void requireKnown(Record given) {
        if (given instanceof FindingDraft draft) {
            requireKnown(draft.evidenceIds());
        } else if (given instanceof SubmitEvidence submit) {
            requireKnown(submit.evidenceIds());
        } else if (given instanceof Verify verify) {
            requireKnown(verify.evidenceIds());
        }
    }

    private void requireKnown(List<UUID> evidenceIds) {
        var seen = known.evidence(evidenceIds).stream().filter(e -> access.sees(e.clientId()));
        if (seen.count() < Set.copyOf(evidenceIds).size()) {
            throw new BadInput("evidenceIds", Text.of("finding.unknownEvidence"));
        }
    }
}
