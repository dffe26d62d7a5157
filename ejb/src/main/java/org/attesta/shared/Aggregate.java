package org.attesta.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A record with a life: an id for programs, a number for people, a version for everyone who changes it. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA only. */
    protected Aggregate() {}

    protected Aggregate(String number, Instant createdAt) {
        this(UUID.randomUUID(), number, createdAt);
    }

    protected Aggregate(UUID id, String number, Instant createdAt) {
        this.id = id;
        this.number = number;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What kind of record it is in journal, proofs and links: {@code application}, {@code audit} … */
    public abstract String type();

    /** The state by the names of rulebook §5; {@code ACTIVE} where the rulebook knows no states. */
    public abstract String stateName();

    /** The organisation the record is about; null for records of the certification body itself. */
    public abstract UUID clientId();

    /** @throws StaleVersion unless {@code expected} is null or the present version */
    public void expect(Long expected) {
        if (expected != null && expected != version) {
            throw new StaleVersion(number, expected, version);
        }
    }
}
