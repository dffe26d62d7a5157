package org.attesta.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attesta.application.ApplicationService;
import org.attesta.audit.AuditService;
import org.attesta.certification.CertificationService;
import org.attesta.client.ClientService;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.PersonService;
import org.attesta.finding.FindingService;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Proof;
import org.attesta.shared.Role;

/** The records that prove a condition, linked for those who may read them; everybody sees whether it is met. */
@Named
@RequestScoped
public class Proofs {

    private static final Map<String, Set<Role>> READERS = Map.of(
            "application", ApplicationService.READERS,
            "audit", AuditService.READERS,
            "certification", CertificationService.READERS,
            "client", ClientService.READERS,
            "person", PersonService.READERS,
            "programme", ProgrammeService.READERS);

    @Inject
    Visitor visitor;

    @EJB
    FindingService findings;

    @EJB
    DeclarationService declarations;

    private final Map<Proof, Boolean> known = new HashMap<>();

    /** False also where there is no such record, and for kinds that have no page. */
    public boolean linked(Proof proof) {
        return proof != null && known.computeIfAbsent(proof, this::readable);
    }

    private boolean readable(Proof proof) {
        return switch (proof.type()) {
            case "declaration" -> declarations.mayRead(proof.id());
            case "finding" -> findings.mayRead(proof.id());
            default -> visitor.isAny(READERS.getOrDefault(proof.type(), Set.of()));
        };
    }
}
