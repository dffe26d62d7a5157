package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.application.ApplicationService;
import org.attesta.shared.Condition;
import org.attesta.shared.GateSource;
import org.attesta.shared.Situation;
import org.attesta.shared.Text;

/** A client has one certification of a standard; another application may lead to one when that is over (C20). */
@ApplicationScoped
class OneOfAStandard implements GateSource {

    @Inject
    Certifications certifications;

    @Inject
    ApplicationService applications;

    @Override
    public String type() {
        return "application";
    }

    @Override
    public List<Condition> judge(String transition, Situation situation) {
        var application = situation.subject();
        var standard = applications.facts(application.id()).standard();
        var living = certifications.ofClient(application.clientId()).stream()
                .filter(c -> c.state().living())
                .filter(c -> c.facts().standard().equals(standard))
                .findFirst();
        var condition = Condition.block("C20", living.isEmpty(), Text.of("certification.onlyOne"));
        return List.of(
                living.map(c -> condition.provenBy("certification", c.id())).orElse(condition));
    }
}
