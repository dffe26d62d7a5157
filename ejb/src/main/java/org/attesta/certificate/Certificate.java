package org.attesta.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.certification.PublicStatus;
import org.attesta.shared.Aggregate;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Sha256;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One revision of a certificate. What it says is written once and hashed; the database refuses to change it. Only its
 * status goes on.
 */
@Entity
@Table(name = "certificate")
class Certificate extends Aggregate {

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "certification_id", updatable = false)
    private UUID certificationId;

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(updatable = false)
    private String holder;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String token;

    @Column(updatable = false)
    private LocalDate issued;

    @Column(updatable = false)
    private LocalDate effective;

    @Column(updatable = false)
    private LocalDate expiry;

    @Column(updatable = false)
    private String contents;

    @Column(updatable = false)
    private String sha256;

    /** From that day on a later revision counts; null while none is decided. */
    @Column(name = "superseded_from")
    private LocalDate supersededFrom;

    @Column(name = "taken_over", updatable = false)
    private String takenOver;

    @ElementCollection
    @BatchFetch(BatchFetchType.IN)
    @CollectionTable(name = "certificate_status", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderBy("position")
    private List<StatusLine> history = new ArrayList<>();

    /** For JPA only. */
    protected Certificate() {}

    private Certificate(UUID id, String number, Instant now) {
        super(id, number, now);
    }

    /** @param id as the decision announced it */
    static Certificate issue(
            UUID id,
            Instant now,
            UUID clientId,
            UUID certificationId,
            UUID decisionId,
            String token,
            CertificateContents said) {
        var certificate = new Certificate(id, said.number(), now);
        certificate.state = CertificateState.ISSUED;
        certificate.clientId = clientId;
        certificate.certificationId = certificationId;
        certificate.decisionId = decisionId;
        certificate.token = token;
        certificate.holder = said.holder();
        certificate.revision = said.revision();
        certificate.issued = said.issued();
        certificate.effective = said.effective();
        certificate.expiry = said.expiry();
        certificate.contents = CanonicalJson.of(said.withoutMark());
        certificate.sha256 = Sha256.of(certificate.contents);
        certificate.history.add(new StatusLine(0, PublicStatus.VALID, said.effective()));
        return certificate;
    }

    /** Issued before the takeover, on a paper of the body's own: nothing is printed for it here. */
    static Certificate takenOver(Instant now, String token, TakenOverCertificate said, CertificateContents contents) {
        var certificate =
                issue(said.certificateId(), now, said.clientId(), said.certificationId(), null, token, contents);
        certificate.takenOver = said.takenOver().imported();
        switch (said.status()) {
            case ACTIVE -> {}
            case SUSPENDED -> certificate.suspend(said.since());
            case EXPIRED -> certificate.expired(said.succeededFrom());
            case WITHDRAWN, ENDED -> certificate.withdraw(said.since());
        }
        return certificate;
    }

    /** A renewal may take effect before the old certificate's last day, which from then on counts no more. */
    private void expired(LocalDate succeededFrom) {
        if (succeededFrom != null && !succeededFrom.isAfter(expiry)) {
            supersede(succeededFrom, expiry);
        }
        expire(expiry.plusDays(1));
    }

    void suspend(LocalDate on) {
        become(CertificateState.SUSPENDED, PublicStatus.SUSPENDED, on);
    }

    void restore(LocalDate on) {
        become(CertificateState.ISSUED, PublicStatus.VALID, on);
    }

    void withdraw(LocalDate on) {
        become(CertificateState.WITHDRAWN, PublicStatus.WITHDRAWN, on);
    }

    void expire(LocalDate on) {
        become(CertificateState.EXPIRED, PublicStatus.EXPIRED, on);
    }

    /** A later revision counts from that day on; until then this one goes on as it is. */
    void supersede(LocalDate on, LocalDate today) {
        history.add(new StatusLine(history.size(), PublicStatus.SUPERSEDED, on));
        supersededFrom = supersededFrom == null || on.isBefore(supersededFrom) ? on : supersededFrom;
        if (!on.isAfter(today)) {
            supersededNow();
        }
    }

    void supersededNow() {
        state = CertificateState.SUPERSEDED;
    }

    private void become(CertificateState next, PublicStatus status, LocalDate since) {
        if (state != CertificateState.SUPERSEDED) {
            state = next;
        }
        history.add(new StatusLine(history.size(), status, since));
    }

    StatusOn statusOn(LocalDate day) {
        return new StatusHistory(issued, effective, expiry, changes()).on(day);
    }

    /** False once nothing can happen to it any more. */
    boolean alive(LocalDate day) {
        return switch (statusOn(day).status()) {
            case VALID, SUSPENDED, NOT_YET_VALID -> true;
            case WITHDRAWN, EXPIRED, SUPERSEDED -> false;
        };
    }

    CertificateContents contents() {
        return CanonicalJson.read(contents, CertificateContents.class);
    }

    private List<StatusOn> changes() {
        return history.stream().map(StatusLine::change).toList();
    }

    CertificateRow row(LocalDate today, String verifyUrl, List<DocumentHash> documents) {
        var now = statusOn(today);
        return new CertificateRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                clientId,
                certificationId,
                decisionId,
                revision,
                holder,
                now.status(),
                now.since(),
                issued,
                effective,
                expiry,
                verifyUrl,
                sha256,
                documents,
                takenOver,
                contents(),
                changes());
    }

    PublicCertificate told(LocalDate on) {
        var said = contents();
        var then = statusOn(on);
        return new PublicCertificate(
                number(),
                then.status(),
                on,
                holder,
                said.standard(),
                said.scope(),
                PublicCertificate.placesOf(said),
                issued,
                effective,
                expiry,
                revision,
                then.since(),
                said.body().name());
    }

    /** Number of the file that it came in with; null for one that was issued here. */
    String takenOver() {
        return takenOver;
    }

    UUID certificationId() {
        return certificationId;
    }

    int revision() {
        return revision;
    }

    String token() {
        return token;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public String type() {
        return "certificate";
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
