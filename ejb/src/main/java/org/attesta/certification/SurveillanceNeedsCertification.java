package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSource;
import org.attesta.shared.Situation;
import org.attesta.shared.Text;

/** Surveillance is of what is certified: a programme whose certification ended opens no audit any more. */
@ApplicationScoped
class SurveillanceNeedsCertification implements GateSource {

    @Inject
    Certifications certifications;

    @Override
    public String type() {
        return "programme";
    }

    @Override
    public List<Condition> judge(String transition, Situation situation) {
        var certification = certifications.ofProgramme(situation.subject().id());
        boolean certified = certification
                .filter(c -> c.state() == CertificationState.ACTIVE || c.state() == CertificationState.SUSPENDED)
                .isPresent();
        var condition = Condition.block("R-9.6.2.1", certified, Text.of("certification.surveyed"));
        return List.of(certification
                .map(c -> condition.provenBy("certification", c.id()))
                .orElse(condition));
    }
}
