package org.attesta.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** {@link Seat} as a row, so that a person's audits can be found. */
@Entity
@Table(name = "audit_seat")
class TeamSeat {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "audit_id")
    private Audit audit;

    private int position;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private BigDecimal days;

    @Column(name = "evaluator_id")
    private UUID evaluatorId;

    @Column(name = "responsible_id")
    private UUID responsibleId;

    private String justification;

    /** For JPA only. */
    protected TeamSeat() {}

    TeamSeat(Audit audit, int position, Seat seat) {
        id = UUID.randomUUID();
        this.audit = audit;
        this.position = position;
        personId = seat.personId();
        part = seat.part();
        days = seat.days();
        evaluatorId = seat.evaluatorId();
        responsibleId = seat.responsibleId();
        justification = seat.justification();
    }

    Seat seat() {
        return new Seat(personId, part, days, evaluatorId, responsibleId, justification, null);
    }
}
