package org.attesta.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** One state of a piece of evidence: files that belong together. Open while it is put together, then fixed for good. */
@Entity
@Table(name = "evidence_revision")
class EvidenceRevision {

    @Id
    private UUID id;

    @Column(name = "evidence_id", updatable = false)
    private UUID evidenceId;

    @Column(updatable = false)
    private int n;

    @Column(name = "covers_from")
    private LocalDate coversFrom;

    @Column(name = "covers_to")
    private LocalDate coversTo;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.NEW;

    private String reason;
    private String comment;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("k")
    @BatchFetch(BatchFetchType.IN)
    private List<EvidenceFile> files = new ArrayList<>();

    /** For JPA only. */
    protected EvidenceRevision() {}

    EvidenceRevision(UUID evidenceId, int n) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.n = n;
    }

    void add(ReceivedFile received, Instant now) {
        int k = files.stream().mapToInt(EvidenceFile::k).max().orElse(0) + 1;
        files.add(new EvidenceFile(this, k, received, now));
    }

    /** False where there is no such file. */
    boolean drop(int k) {
        return files.removeIf(file -> file.k() == k);
    }

    void covers(LocalDate from, LocalDate to) {
        coversFrom = from;
        coversTo = to;
    }

    void submit(String by, Instant now) {
        submittedAt = now;
        submittedBy = by;
    }

    void review(ReviewStatus given, ReviewEvidence said, String by, LocalDate on) {
        status = given;
        reason = said == null ? null : said.reason();
        comment = said == null ? null : said.comment();
        reviewedBy = by;
        reviewedOn = on;
    }

    boolean submitted() {
        return submittedAt != null;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    int n() {
        return n;
    }

    List<EvidenceFile> files() {
        return files;
    }

    /** @param forClient what auditors noted for themselves is left out */
    RevisionRow row(boolean forClient) {
        return new RevisionRow(
                n,
                coversFrom,
                coversTo,
                submittedAt,
                submittedBy,
                status,
                reason,
                forClient ? null : comment,
                forClient ? null : reviewedBy,
                reviewedOn,
                files.stream().map(EvidenceFile::row).toList());
    }
}
