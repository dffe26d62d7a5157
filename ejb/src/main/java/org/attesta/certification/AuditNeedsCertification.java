package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.audit.AuditService;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSource;
import org.attesta.shared.Situation;
import org.attesta.shared.Text;

/** U7: an audit starts only while its certification is sought or held. */
@ApplicationScoped
class AuditNeedsCertification implements GateSource {

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
        if (!"U7".equals(transition)) {
            return List.of();
        }
        return certifications
                .ofProgramme(audits.facts(situation.subject().id()).programmeId())
                .map(c -> List.of(judge(c)))
                .orElse(List.of());
    }

    static Condition judge(Certification certification) {
        return Condition.block("U7", !certification.state().over(), Text.of("certification.notOver"))
                .provenBy("certification", certification.id());
    }
}
