package org.attesta.certification;

import java.time.LocalDate;
import java.util.UUID;
import org.attesta.decision.DecisionEvent;

/** What other features hear of a certification, in the same transaction. */
public sealed interface CertificationEvent {

    UUID certificationId();

    /** Granted, or its scope changed: a certificate is due. */
    record Certified(UUID certificationId, DecisionEvent.Decided decision) implements CertificationEvent {}

    record Suspended(UUID certificationId, LocalDate on) implements CertificationEvent {}

    record Restored(UUID certificationId, LocalDate on) implements CertificationEvent {}

    record Withdrawn(UUID certificationId, LocalDate on) implements CertificationEvent {}

    /** @param on the first day without certification */
    record Expired(UUID certificationId, LocalDate on) implements CertificationEvent {}

    /** The client gave it up. */
    record Ended(UUID certificationId, LocalDate on) implements CertificationEvent {}
}
