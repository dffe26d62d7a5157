package org.attesta.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One link that was given out, as its SHA-256. A letter that is sent again carries a new one beside the old. */
@Entity
@Table(name = "invitation_token")
class InvitationToken {

    @Id
    private String hash;

    @Column(name = "invitation_id", updatable = false)
    private UUID invitationId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For JPA only. */
    protected InvitationToken() {}

    InvitationToken(String hash, UUID invitationId, Instant createdAt) {
        this.hash = hash;
        this.invitationId = invitationId;
        this.createdAt = createdAt;
    }

    UUID invitationId() {
        return invitationId;
    }
}
