package org.attesta.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.attesta.access.Access;
import org.attesta.checklist.Checklists;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;

/** Keeps audits of before, for the feature that takes them over and has asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakenOverAuditService {

    @Inject
    Audits audits;

    @Inject
    Checklists checklists;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /** @param position in the order in which they were held, which is kept: who follows judges what was found before */
    public KeptAudit take(TakenOverAudit said, int position) {
        var number = numbers.next(NumberKind.AUDIT, clock.today().getYear());
        var at = clock.now().plus(position, ChronoUnit.MICROS);
        var audit = Audit.takenOver(number, at, said.held(checklists.currentVersion()), said.takenOver());
        audits.add(audit);
        journal.write(NewEntry.takenOver(access.actor(), audit, said.takenOver()));
        return new KeptAudit(audit.id(), number);
    }
}
