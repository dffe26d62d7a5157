package org.attesta.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Actor;

/** One version of settings and profile; a change is a new version, never an edit. */
@Entity
@Table(name = "policy_version")
class PolicyVersion {

    @Id
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "business_date", updatable = false)
    private LocalDate businessDate;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "changed_by", updatable = false)
    private String changedBy;

    @Column(updatable = false)
    private String reason;

    @Convert(converter = SettingsJson.class)
    @Column(updatable = false)
    private Settings settings;

    @Convert(converter = BodyProfileJson.class)
    @Column(updatable = false)
    private BodyProfile profile;

    /** For JPA only. */
    protected PolicyVersion() {}

    PolicyVersion(long version, Instant now, LocalDate today, Actor by, ChangeSettings change) {
        this.version = version;
        createdAt = now;
        businessDate = today;
        accountId = by.accountId();
        changedBy = by.name();
        reason = change.reason();
        settings = change.settings();
        profile = change.profile();
    }

    long version() {
        return version;
    }

    Settings settings() {
        return settings;
    }

    BodyProfile profile() {
        return profile;
    }

    Instant createdAt() {
        return createdAt;
    }
}
