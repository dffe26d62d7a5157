package org.attesta.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.access.AccountRow;
import org.attesta.access.Recipient;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Role;

/** A one-time link that is on its way to one address, and what it will be good for there. */
@Entity
@Table(name = "invitation")
class Invitation extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InvitationKind kind;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(updatable = false)
    private String email;

    private String name;

    private String language;

    @Convert(converter = RoleList.class)
    private List<Role> roles;

    @Column(name = "client_id")
    private UUID clientId;

    private String organisation;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For JPA only. */
    protected Invitation() {}

    Invitation(String number, Instant now, Duration life, InvitationKind kind, InvitationDraft draft, Actor by) {
        super(number, now);
        this.kind = kind;
        state = InvitationState.OPEN;
        email = normal(draft.email());
        name = draft.name();
        language = draft.language();
        roles = draft.roles();
        clientId = draft.clientId();
        organisation = draft.organisation();
        personId = draft.personId();
        sent(by, now, life);
    }

    /** A link for an account that is there. */
    static Invitation password(String number, Instant now, Duration life, AccountRow account, Actor by) {
        var of = account.draft();
        var draft = new InvitationDraft(
                account.username(), of.name(), of.language(), of.roles(), of.clientId(), null, of.personId());
        var invitation = new Invitation(number, now, life, InvitationKind.PASSWORD, draft, by);
        invitation.accountId = account.id();
        return invitation;
    }

    /** Addresses are user names: neither case nor blanks around them tell two people apart. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    final void sent(Actor by, Instant now, Duration life) {
        invitedBy = by.name();
        replyTo = Recipient.address(by.username()) ? by.username() : null;
        sentAt = now;
        expiresAt = now.plus(life);
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    void withdraw() {
        state = InvitationState.WITHDRAWN;
    }

    void use(UUID byAccount, UUID ofClient) {
        state = InvitationState.USED;
        accountId = byAccount;
        clientId = ofClient;
    }

    boolean open() {
        return state == InvitationState.OPEN;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    InvitationKind kind() {
        return kind;
    }

    String email() {
        return email;
    }

    UUID accountId() {
        return accountId;
    }

    String replyTo() {
        return replyTo;
    }

    Instant sentAt() {
        return sentAt;
    }

    InvitationRow row(Instant now) {
        var draft = new InvitationDraft(email, name, language, roles, clientId, organisation, personId);
        return new InvitationRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                kind,
                invitedBy,
                sentAt,
                expiresAt,
                expired(now),
                accountId,
                null,
                draft);
    }

    @Override
    public String type() {
        return "invitation";
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
