package org.attesta.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** Who may decide ({@code ISO/IEC 17021-1:2015, 9.5.1, 7.2.8, 5.2.10 and 5.2.13}). */
final class IndependenceRules {

    private IndependenceRules() {}

    /** The conditions on the person at hand; none where somebody only looks. */
    static List<Condition> of(DecisionSituation s) {
        var decider = s.decider();
        if (decider == null) {
            return List.of();
        }
        var judged =
                new ArrayList<>(fit(decider, s.dossier().audits(), s.subject().standard(), s.today()));
        judged.add(notTheProposer(decider, s.subject().proposal()));
        return judged;
    }

    /** What every decision asks of who takes it, one that has no record of its own too. */
    static List<Condition> fit(Decider decider, List<AuditFacts> audits, String standard, LocalDate today) {
        var judged = new ArrayList<Condition>();
        judged.add(Condition.block("R-9.5.1.1", decider.personId() != null, Text.of("decision.decider.known")));
        judged.addAll(inNoTeam(List.of(decider), audits));
        judged.add(Condition.block(
                "R-7.2.8", decider.competent(), Text.of("decision.decider.competent", standard, today)));
        judged.addAll(decider.impartiality());
        return judged;
    }

    /**
     * Nobody who decides was in the team of any audit of the package, in whatever part; in a committee, no voting
     * member.
     */
    static List<Condition> inNoTeam(Collection<Decider> deciders, List<AuditFacts> audits) {
        var judged = new ArrayList<Condition>();
        for (var decider : deciders) {
            for (var audit : audits) {
                if (audit.partOf(decider.personId()).isPresent()) {
                    judged.add(Condition.block(
                                    "R-9.5.1.1",
                                    false,
                                    Text.of("decision.decider.wasInTeam", decider.name(), audit.number()))
                            .provenBy("audit", audit.id()));
                }
            }
        }
        if (judged.isEmpty()) {
            judged.add(Condition.block("R-9.5.1.1", true, Text.of("decision.decider.inNoTeam", audits.size())));
        }
        return judged;
    }

    private static Condition notTheProposer(Decider decider, Proposal proposal) {
        UUID proposer = proposal.byPersonId();
        return Condition.block(
                "SEGREGATION",
                proposer == null || !proposer.equals(decider.personId()),
                Text.of("decision.decider.notProposer"));
    }
}
