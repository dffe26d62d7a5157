package org.attesta.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The own data of a record at the moment at which it was handed in; the database keeps it as it is. */
@Entity
@Table(name = "decision_document")
class FrozenRecord {

    @Id
    private UUID id;

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(name = "handed_in", updatable = false)
    private LocalDate handedIn;

    @Column(updatable = false)
    private String type;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String content;

    /** For JPA only. */
    protected FrozenRecord() {}

    FrozenRecord(UUID decisionId, LocalDate handedIn, PackageContent frozen) {
        id = UUID.randomUUID();
        this.decisionId = decisionId;
        this.handedIn = handedIn;
        type = frozen.item().type();
        recordId = frozen.item().id();
        number = frozen.item().number();
        sha256 = frozen.item().sha256();
        content = frozen.json();
    }
}
