package org.attesta.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.attesta.access.Recipient;
import org.attesta.shared.Aggregate;

/** Something that one person is told, and what became of the letter. */
@Entity
@Table(name = "notice")
class Notice extends Aggregate {

    /** Tried so often, over a bit more than a day. */
    static final int TRIES = 12;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** As long as one try may take at the very most; after it another node takes the letter over. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_ERROR = 300;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    @Column(name = "record_type", updatable = false)
    private String recordType;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(name = "record_number", updatable = false)
    private String recordNumber;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "invitation_id", updatable = false)
    private UUID invitationId;

    @Column(name = "reply_to", updatable = false)
    private String replyTo;

    /** What may be told once only; null for everything else. */
    @Column(updatable = false)
    private String once;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA only. */
    protected Notice() {}

    Notice(UUID id, Instant now, NoticeKind kind, Recipient to, About about, Words words) {
        super(id, "N-" + id.toString().substring(0, 13), now);
        this.kind = kind;
        accountId = to.accountId();
        name = to.name();
        email = to.email();
        language = to.language();
        subject = words.subject();
        body = words.body();
        recordType = about.type();
        recordId = about.id();
        recordNumber = about.number();
        clientId = about.clientId();
        state = NoticeState.KEPT;
    }

    /** What is said, in the receiver's language. */
    record Words(String subject, String body) {}

    Notice answeredTo(String address) {
        replyTo = address;
        return this;
    }

    Notice carrying(UUID link) {
        invitationId = link;
        return this;
    }

    Notice once(String key) {
        once = key;
        return this;
    }

    /** To be sent from now on, from the first try again. */
    void send(Instant now) {
        state = NoticeState.WAITING;
        attempts = 0;
        nextAttempt = now;
        lastError = null;
    }

    /** Somebody is trying: nobody else does meanwhile. */
    void take(Instant now) {
        attempts++;
        nextAttempt = now.plus(LEASE);
    }

    void sent(Instant now) {
        state = NoticeState.SENT;
        sentAt = now;
        nextAttempt = null;
        lastError = null;
    }

    /** It did not work this time. */
    void failed(Instant now, String error) {
        lastError = shortened(error);
        if (attempts >= TRIES) {
            state = NoticeState.FAILED;
            nextAttempt = null;
        } else {
            nextAttempt = now.plus(pause(attempts));
        }
    }

    /** It will never work. */
    void giveUp(String error) {
        state = NoticeState.FAILED;
        lastError = shortened(error);
        nextAttempt = null;
    }

    /** One minute after the first try, doubled after each. */
    static Duration pause(int tries) {
        var pause = Duration.ofMinutes(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String shortened(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    String email() {
        return email;
    }

    UUID invitationId() {
        return invitationId;
    }

    Letter letter(String link) {
        var text = link == null ? body : body.replace(Wording.LINK, link);
        return new Letter(id(), name, email, language, subject, text, replyTo, createdAt());
    }

    OutboxRow row() {
        return new OutboxRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                kind,
                name,
                email,
                language,
                subject,
                body,
                recordNumber,
                attempts,
                nextAttempt,
                lastError,
                MailTrouble.of(lastError),
                sentAt);
    }

    NoticeRow own() {
        return new NoticeRow(id(), createdAt(), kind, subject, recordType, recordId, recordNumber, readAt);
    }

    @Override
    public String type() {
        return "outbox";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
