package org.attesta.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;

/**
 * What a person disclosed about a client on a day (ISO/IEC 17021-1 5.2.13). Never changed: a new one renews it. Only
 * whether a disclosed situation was cleared is added once.
 */
@Entity
@Table(name = "declaration")
class Declaration extends Aggregate {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    /** The client it is about; it belongs to the body, and the client does not see it. */
    @Column(name = "client_id", updatable = false)
    private UUID aboutClientId;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    @Column(name = "declared_on", updatable = false)
    private LocalDate declaredOn;

    @Column(updatable = false)
    private boolean conflict;

    @Column(updatable = false)
    private String statement;

    @Column(name = "consultancy_end", updatable = false)
    private LocalDate consultancyEnd;

    @Column(updatable = false)
    private String note;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "cleared_on")
    private LocalDate clearedOn;

    @Column(name = "cleared_by")
    private String clearedBy;

    @Column(name = "clear_reason")
    private String clearReason;

    /** For JPA only. */
    protected Declaration() {}

    Declaration(String number, Instant now, LocalDate today, UUID personId, Actor by, Declare declare) {
        super(number, now);
        this.personId = personId;
        aboutClientId = declare.clientId();
        declaredOn = today;
        conflict = declare.conflict();
        statement = declare.statement();
        consultancyEnd = declare.consultancyEnd();
        note = declare.note();
        recordedBy = by.name();
        state = conflict ? DeclarationState.CONFLICT : DeclarationState.NO_CONFLICT;
    }

    void clear(String reason, Actor by, LocalDate today) {
        state = DeclarationState.CLEARED;
        clearedOn = today;
        clearedBy = by.name();
        clearReason = reason;
    }

    UUID personId() {
        return personId;
    }

    UUID aboutClientId() {
        return aboutClientId;
    }

    DeclarationFacts facts() {
        return new DeclarationFacts(id(), declaredOn, conflict, consultancyEnd, state == DeclarationState.CLEARED);
    }

    DeclarationRow row(String personName, String clientName) {
        return new DeclarationRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                personId,
                personName,
                aboutClientId,
                clientName,
                declaredOn,
                conflict,
                statement,
                consultancyEnd,
                note,
                recordedBy,
                clearedOn,
                clearedBy,
                clearReason);
    }

    @Override
    public String type() {
        return "declaration";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return null;
    }
}
