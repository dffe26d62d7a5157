package org.attesta.finding;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;

/** Keeps nonconformities of before, for the feature that takes them over and has asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakenOverFindingService {

    @Inject
    Findings findings;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    BusinessClock clock;

    @Inject
    Policy policy;

    public void take(TakenOverFinding said) {
        var actor = access.actor();
        var finding = Finding.takenOver(clock.now(), said, Deadlines.of(policy.current()), actor, clock.today());
        findings.add(finding);
        journal.write(NewEntry.takenOver(actor, finding, said.takenOver()));
    }

    /** Numbers that there are already, in small letters, so that none is given twice. */
    public Set<String> taken() {
        return findings.numbers();
    }
}
