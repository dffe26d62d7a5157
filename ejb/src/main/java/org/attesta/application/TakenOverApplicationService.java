package org.attesta.application;

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

/** Keeps applications of before, for the feature that takes them over and has asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakenOverApplicationService {

    @Inject
    Applications applications;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    public UUID take(TakenOverApplication said) {
        var number = numbers.next(NumberKind.APPLICATION, clock.today().getYear());
        var application = Application.takenOver(number, clock.now(), said);
        applications.add(application);
        journal.write(NewEntry.takenOver(access.actor(), application, said.takenOver()));
        return application.id();
    }
}
