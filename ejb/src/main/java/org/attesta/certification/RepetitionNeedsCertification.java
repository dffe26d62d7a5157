package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.audit.AuditService;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSource;
import org.attesta.shared.Situation;
import org.attesta.shared.Text;

/** A stage of the initial audit is repeated for a client who still seeks certification. */
@ApplicationScoped
class RepetitionNeedsCertification implements GateSource {

    @Inject
    Certifications certifications;

    @Inject
    AuditService audits;

    @Override
    public String type() {
        return "audit";
    }

    @Override
    public List<Condition> judge(String transition, Situation situation) {
        if (!"U1".equals(transition)) {
            return List.of();
        }
        var programme = audits.facts(situation.subject().id()).programmeId();
        var certification = certifications.ofProgramme(programme);
        boolean sought = certification
                .filter(c -> c.state() == CertificationState.IN_INITIAL)
                .isPresent();
        var condition = Condition.block("R-9.3.1.1", sought, Text.of("certification.sought"));
        return List.of(certification
                .map(c -> condition.provenBy("certification", c.id()))
                .orElse(condition));
    }
}
