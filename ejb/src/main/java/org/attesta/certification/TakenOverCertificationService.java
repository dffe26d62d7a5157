package org.attesta.certification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;

/** Keeps certifications of before, for the feature that takes them over and has asked who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakenOverCertificationService {

    @Inject
    Certifications certifications;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /** C20: what these clients seek or hold here. */
    public List<LivingCertification> living(Collection<UUID> clientIds) {
        return certifications.living(clientIds);
    }

    public UUID take(TakenOverCertification said) {
        var today = clock.today();
        var number = numbers.next(NumberKind.CERTIFICATION, today.getYear());
        var certification = Certification.takenOver(number, clock.now(), said, today);
        certifications.add(certification);
        journal.write(NewEntry.takenOver(access.actor(), certification, said.takenOver()));
        return certification.id();
    }
}
