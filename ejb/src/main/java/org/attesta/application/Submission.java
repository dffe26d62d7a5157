package org.attesta.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/**
 * What an applicant sent in, at A1 and at every A4, as it was then: the record that the application really was reviewed on
 * (ISO/IEC 17021-1 9.9.2). Never changed; the database refuses it.
 */
@Entity
@Table(name = "application_submission")
class Submission extends Aggregate {

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private int revision;

    @Column(name = "submitted_on", updatable = false)
    private LocalDate submittedOn;

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Column(updatable = false)
    private String gaps;

    @Column(updatable = false)
    private String answer;

    @Convert(converter = ApplicationDraftJson.class)
    @Column(updatable = false)
    private ApplicationDraft content;

    /** For JPA only. */
    protected Submission() {}

    /** @param sent the application as it stands after it was sent in */
    Submission(ApplicationRow sent, int revision, Instant now, LocalDate today, String by) {
        super(sent.number() + "-R" + revision, now);
        applicationId = sent.id();
        clientId = sent.clientId();
        content = sent.content();
        gaps = sent.gaps().isEmpty() ? null : String.join("\n", sent.gaps());
        answer = sent.gapsAnswer();
        this.revision = revision;
        submittedOn = today;
        submittedBy = by;
    }

    SubmissionRow row() {
        return new SubmissionRow(
                id(),
                number(),
                version(),
                createdAt(),
                clientId,
                applicationId,
                revision,
                submittedOn,
                submittedBy,
                gaps == null ? List.of() : gaps.lines().toList(),
                answer,
                content);
    }

    @Override
    public String type() {
        return "submission";
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
