package org.attesta.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.FileName;

/** One file of a revision: a name for people, and the hash under which its bytes are kept. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "revision_id", updatable = false)
    private EvidenceRevision revision;

    @Column(updatable = false)
    private int k;

    @Column(updatable = false)
    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    /** For JPA only. */
    protected EvidenceFile() {}

    EvidenceFile(EvidenceRevision revision, int k, ReceivedFile received, Instant now) {
        this.id = UUID.randomUUID();
        this.revision = revision;
        this.k = k;
        this.name = FileName.of(received.name());
        this.mediaType = MediaTypes.safe(received.mediaType());
        this.size = received.stored().size();
        this.sha256 = received.stored().sha256();
        this.receivedAt = now;
    }

    int k() {
        return k;
    }

    FileRow row() {
        return new FileRow(k, name, mediaType, size, sha256, receivedAt, FileRow.NOT_SCANNED);
    }
}
