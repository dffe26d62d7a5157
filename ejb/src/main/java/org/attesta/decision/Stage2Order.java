package org.attesta.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.audit.AuditService;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSource;
import org.attesta.shared.Role;
import org.attesta.shared.Situation;

/** To order another Stage 2 (U20) is a decision ({@code ISO/IEC 17021-1:2015, 9.5.3.2}): it asks the same of who takes it. */
@ApplicationScoped
class Stage2Order implements GateSource {

    @Inject
    AuditService audits;

    @Inject
    Deciders deciders;

    @Override
    public String type() {
        return "audit";
    }

    @Override
    public List<Condition> judge(String transition, Situation situation) {
        if (!"U20".equals(transition) || !situation.actor().has(Role.DM)) {
            return List.of();
        }
        var audit = audits.facts(situation.subject().id());
        var decider = deciders.of(situation.actor(), audit.standard(), audit.clientId(), situation.today());
        return IndependenceRules.fit(
                decider, audits.ofProgramme(audit.programmeId()), audit.standard(), situation.today());
    }
}
