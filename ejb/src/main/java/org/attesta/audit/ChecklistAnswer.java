package org.attesta.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/** What was found on one item of an audit's checklist: by whom and when. */
@Entity
@Table(name = "checklist_answer")
class ChecklistAnswer extends Aggregate {

    @Column(name = "audit_id", updatable = false)
    private UUID auditId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private ItemResult result;

    private String note;
    private String reason;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String comment;

    /** For JPA only. */
    protected ChecklistAnswer() {}

    ChecklistAnswer(Audit audit, String code, Instant now) {
        super(idOf(audit.id(), code), audit.number() + " " + code, now);
        auditId = audit.id();
        clientId = audit.clientId();
        this.code = code;
    }

    /** The same for one item of one audit, before anybody has answered too. */
    static UUID idOf(UUID auditId, String code) {
        return UUID.nameUUIDFromBytes((auditId + code).getBytes(StandardCharsets.UTF_8));
    }

    void answer(ItemAnswer given, UUID by, LocalDate today) {
        result = given.result();
        note = given.note();
        reason = given.reason();
        personId = by;
        answeredOn = today;
    }

    void comment(String words) {
        comment = words;
    }

    String code() {
        return code;
    }

    ItemResult result() {
        return result;
    }

    String note() {
        return note;
    }

    String reason() {
        return reason;
    }

    UUID personId() {
        return personId;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String comment() {
        return comment;
    }

    @Override
    public String type() {
        return "checklist-item";
    }

    @Override
    public String stateName() {
        return "ACTIVE";
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
