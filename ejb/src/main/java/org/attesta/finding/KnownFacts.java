package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.evidence.EvidenceFacts;
import org.attesta.evidence.EvidenceService;
import org.attesta.standard.Standards;

/** Asks the other features. */
@ApplicationScoped
class KnownFacts implements FindingSituation.Known {

    @Inject
    EvidenceService evidence;

    @Inject
    Standards standards;

    @Inject
    CompetenceService competence;

    @Override
    public boolean clause(String standard, String number) {
        return standards.clauseTree(standard).contains(number)
                && standards.clauseTree(standard).require(number).auditable();
    }

    @Override
    public List<EvidenceFacts> evidence(Collection<UUID> ids) {
        return evidence.factsOf(ids).stream().filter(e -> e.revision() > 0).toList();
    }

    @Override
    public boolean competent(UUID personId, String standard, LocalDate on) {
        return competence.isCompetent(personId, Function.AUDITOR, standard, null, on)
                || competence.isCompetent(personId, Function.LEAD_AUDITOR, standard, null, on);
    }
}
