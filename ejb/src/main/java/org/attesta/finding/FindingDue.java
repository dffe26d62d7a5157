package org.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.client.ClientService;
import org.attesta.shared.DueItem;
import org.attesta.shared.DueSource;

/** The times that the body gives for answers to nonconformities and for their verification (9.4.9). */
@ApplicationScoped
class FindingDue implements DueSource {

    private static final Set<FindingState> TO_ANSWER = EnumSet.of(FindingState.ISSUED, FindingState.RETURNED);
    private static final Set<FindingState> TO_VERIFY =
            EnumSet.of(FindingState.RESPONSE_SUBMITTED, FindingState.PLAN_ACCEPTED, FindingState.EVIDENCE_SUBMITTED);

    @Inject
    Findings findings;

    @Inject
    ClientService clients;

    @Override
    public List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit) {
        var open = new ArrayList<>(findings.toAnswerUntil(TO_ANSWER, until, ownClient, limit));
        open.addAll(findings.toVerifyUntil(TO_VERIFY, until, ownClient, limit));
        var names = clients.names(open.stream().map(Finding::clientId).toList());
        return open.stream()
                .map(f -> new DueItem(
                        TO_ANSWER.contains(f.state()) ? "NC_ANSWER" : "NC_VERIFY",
                        "R-9.4.9",
                        f.type(),
                        f.id(),
                        f.number(),
                        f.clientId(),
                        names.get(f.clientId()),
                        f.due()))
                .toList();
    }
}
