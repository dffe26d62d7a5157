package org.attesta.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;

/** How a file comes before the decision makers; for the features that put it there and have asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DecisionFileService {

    @Inject
    Decisions decisions;

    @Inject
    Dossiers dossiers;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Policy policy;

    /** The conditions of the package for a first certification ({@code ISO/IEC 17021-1:2015, 9.5.3.1}). */
    public List<Condition> initialPackage(UUID programmeId, UUID applicationId) {
        return PackageRules.initial(dossiers.of(programmeId, applicationId));
    }

    /** The audits of the cycle, read once for all that a certification asks of them. */
    public CycleFile cycle(UUID programmeId) {
        var dossier = dossiers.of(programmeId, null);
        return new CycleFile(dossier.teams(), dossier.surveillances(decisions.auditsDecidedOn(programmeId)));
    }

    /** U13: what the audit was for is settled without a decision. */
    public void closeAudit(UUID auditId) {
        dossiers.close(auditId);
    }

    /** The decision of a certification that is still asked for. */
    public Optional<OpenFile> openOf(UUID certificationId) {
        return decisions.openOf(certificationId).map(Decision::file);
    }

    /** What came back from the decision makers and waits for its proposers. */
    public List<ReturnedFile> returned() {
        return decisions.returned().stream().map(Decision::returned).toList();
    }

    /** All decisions on a certification, oldest first. */
    public List<DecisionRow> of(UUID certificationId) {
        return decisions.of(certificationId).stream().map(Decision::row).toList();
    }

    /** Opens a decision with the package frozen; one that is asked for already goes on with it instead. */
    public UUID open(OpenDecision open) {
        var contents = dossiers.contents(open.certificationId(), open.programmeId());
        var documents = FrozenPackage.of(contents);
        var today = clock.today();
        var decision = decisions
                .openOf(open.certificationId())
                .map(waiting -> renewed(waiting, open, documents, today))
                .orElseGet(() -> opened(open, documents, today));
        decisions.flush();
        contents.forEach(c -> decisions.keep(new FrozenRecord(decision.id(), today, c)));
        return decision.id();
    }

    private Decision opened(OpenDecision open, FrozenPackage documents, LocalDate today) {
        var number = numbers.next(NumberKind.DECISION, today.getYear());
        var decision = new Decision(number, clock.now(), open, documents, today, due(today));
        decisions.add(decision);
        journal.write(NewEntry.done(access.actor(), "decision.open", decision));
        return decision;
    }

    private Decision renewed(Decision decision, OpenDecision open, FrozenPackage documents, LocalDate today) {
        boolean returned = decision.awaitsAnswer();
        if (returned) {
            decision.handInAgain(open, documents, today, due(today));
        } else {
            decision.replacePackage(open, documents, today, due(today));
        }
        var what = returned ? "decision.hand-in-again" : "decision.package-replaced";
        journal.write(NewEntry.done(access.actor(), what, decision));
        return decision;
    }

    /** Nobody asks any more: the client gave up, or the certification ended. */
    public void close(UUID certificationId) {
        decisions.openOf(certificationId).ifPresent(decision -> {
            decision.close(clock.today());
            journal.write(NewEntry.done(access.actor(), "decision.close", decision));
        });
    }

    private LocalDate due(LocalDate from) {
        return from.plusDays(policy.current().decisionDays());
    }
}
