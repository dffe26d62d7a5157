package org.attesta.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attesta.access.Access;
import org.attesta.application.ApplicationEvent;
import org.attesta.audit.AuditEvent;
import org.attesta.decision.DecisionEvent;
import org.attesta.shared.BusinessClock;

/** Whoever signs, issues or decides signs what it says, in the same transaction. */
@ApplicationScoped
class Signing {

    /** After those who carry out the decision: the letter names the certificate. */
    private static final int LAST = 5000;

    @Inject
    Signatures signatures;

    @Inject
    AgreementContents agreements;

    @Inject
    ReportContents reports;

    @Inject
    DecisionContents decisions;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    /** The second side signs what the first has signed, whatever was changed around it since. */
    void signed(@Observes ApplicationEvent.Signed event) {
        var first = signatures.under(SignedContent.AGREEMENT, event.applicationId()).stream()
                .findFirst();
        var now = agreements.toSign(event.applicationId());
        var what = first.map(s -> now.with(s.content())).orElse(now);
        sign(what, event.byClient() ? Capacity.CLIENT : Capacity.CERTIFICATION_BODY, event.name());
    }

    void issued(@Observes AuditEvent.ReportIssued event) {
        sign(
                reports.toSign(event.auditId()),
                Capacity.TEAM_LEADER,
                access.actor().name());
    }

    void decided(@Observes @Priority(LAST) DecisionEvent.Decided event) {
        sign(decisions.toSign(event.decisionId()), Capacity.DECISION_MAKER, event.deciderName());
    }

    private void sign(ToSign what, Capacity capacity, String name) {
        var actor = access.actor();
        var signature = new Signature(what, capacity, actor.accountId(), name, clock.today(), clock.now());
        signatures.add(signature);
    }
}
