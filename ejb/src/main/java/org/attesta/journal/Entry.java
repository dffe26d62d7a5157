package org.attesta.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Role;

/** One line of the trail. */
@Entity
@Table(name = "journal")
class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "account_id")
    private UUID accountId;

    private String username;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String what;

    private String transition;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "subject_number")
    private String subjectNumber;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state")
    private String to;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    private String gates;

    /** For JPA only. */
    protected Entry() {}

    Entry(NewEntry told, Instant at, LocalDate businessDate) {
        this.at = at;
        this.businessDate = businessDate;
        accountId = told.actor().accountId();
        username = told.actor().username();
        name = told.actor().name();
        role = told.role();
        what = told.what();
        transition = told.transition();
        subjectType = told.subjectType();
        subjectId = told.subjectId();
        subjectNumber = told.subjectNumber();
        clientId = told.clientId();
        from = told.from();
        to = told.to();
        outcome = told.outcome();
        reason = told.reason();
        gates = StoredConditions.write(told.conditions(), told.reasons());
    }

    EntryRow row() {
        return new EntryRow(
                id,
                at,
                businessDate,
                username,
                name,
                role,
                what,
                transition,
                subjectType,
                subjectId,
                subjectNumber,
                clientId,
                from,
                to,
                outcome,
                reason,
                StoredConditions.read(gates));
    }
}
