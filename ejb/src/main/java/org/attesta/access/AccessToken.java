package org.attesta.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A bearer token, kept as its SHA-256 only. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private String hash;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    /** For JPA only. */
    protected AccessToken() {}

    AccessToken(String hash, UUID accountId, Instant createdAt, Instant expiresAt) {
        this.hash = hash;
        this.accountId = accountId;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID accountId() {
        return accountId;
    }

    boolean validAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
