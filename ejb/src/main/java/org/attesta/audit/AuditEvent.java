package org.attesta.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.attesta.programme.CycleStep;

/** What an audit tells, in the transaction in which it happened. */
public sealed interface AuditEvent {

    UUID auditId();

    UUID programmeId();

    UUID clientId();

    /** The report belongs to the client now (9.4.8). */
    record ReportIssued(UUID auditId, UUID programmeId, UUID clientId, AuditType type, LocalDate on)
            implements AuditEvent {}

    /** Fieldwork is over: the audit took place ({@code 9.1.3.3} asks for that, not for its report). */
    record FieldworkDone(
            UUID auditId, UUID programmeId, UUID clientId, AuditType type, CycleStep step, LocalDate lastDay)
            implements AuditEvent {}

    /** The team leader has recommended (9.4.8.2 p). */
    record Recommended(UUID auditId, UUID programmeId, UUID clientId, RecommendationKind kind, LocalDate on)
            implements AuditEvent {}

    record Closed(UUID auditId, UUID programmeId, UUID clientId, LocalDate on) implements AuditEvent {}
}
