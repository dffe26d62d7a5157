package org.attesta.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** {@link StatusChange} as columns; embeddable records need JPA 3.2. */
@Embeddable
class StatusEntry {

    /** Counted here and not by JPA, which would renumber two entries that are otherwise the same. */
    private int position;

    @Enumerated(EnumType.STRING)
    private CertificationState state;

    private LocalDate since;

    @Column(name = "decision_id")
    private UUID decisionId;

    private String reason;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    /** For JPA only. */
    protected StatusEntry() {}

    StatusEntry(int position, StatusChange change) {
        this.position = position;
        state = change.state();
        since = change.since();
        decisionId = change.decisionId();
        reason = change.reason();
        requestedOn = change.requestedOn();
    }

    StatusChange change() {
        return new StatusChange(state, since, decisionId, reason, requestedOn);
    }
}
