package org.attesta.programme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;

/** Keeps cycles that run already, for the feature that takes them over and has asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakenOverProgrammeService {

    @Inject
    Programmes programmes;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    public UUID take(TakenOverProgramme said) {
        var number = numbers.next(NumberKind.PROGRAMME, clock.today().getYear());
        var programme = Programme.takenOver(number, clock.now(), said);
        programmes.add(programme);
        journal.write(NewEntry.takenOver(access.actor(), programme, said.takenOver()));
        return programme.id();
    }
}
