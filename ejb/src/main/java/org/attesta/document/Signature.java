package org.attesta.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Aggregate;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Sha256;

/**
 * A person's click under a content: who, as what, when, and the content itself with its hash. The database refuses every
 * change of it and a hash that is not the content's.
 */
@Entity
@Table(name = "signature")
class Signature extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SignedContent signed;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Capacity capacity;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String name;

    @Column(name = "signed_on", updatable = false)
    private LocalDate signedOn;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String sha256;

    /** For JPA only. */
    protected Signature() {}

    /**
     * @param accountId of the person who clicked
     * @param today the business date; {@code now} is the moment
     */
    Signature(ToSign what, Capacity capacity, UUID accountId, String name, LocalDate today, Instant now) {
        super(what.number() + "-S-" + capacity, now);
        signed = what.signed();
        recordId = what.recordId();
        clientId = what.clientId();
        this.capacity = capacity;
        this.accountId = accountId;
        this.name = name;
        signedOn = today;
        content = what.content();
        sha256 = Sha256.of(content);
    }

    <C> C content(Class<C> type) {
        return CanonicalJson.read(content, type);
    }

    String content() {
        return content;
    }

    Capacity capacity() {
        return capacity;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    SignatureRow row() {
        return new SignatureRow(capacity, name, createdAt(), signedOn, sha256);
    }

    @Override
    public String type() {
        return "signature";
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
