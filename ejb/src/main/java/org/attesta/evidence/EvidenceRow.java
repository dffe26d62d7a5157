package org.attesta.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * A piece of evidence as readers see it.
 *
 * @param auditId the audit of the request it answers; null when it was sent unasked
 * @param revision the newest submitted one; 0 while the first is put together
 * @param files those of that revision
 */
public record EvidenceRow(
        UUID id,
        String number,
        long version,
        ReviewStatus state,
        Instant createdAt,
        UUID clientId,
        UUID requestId,
        UUID auditId,
        String title,
        List<String> clauses,
        int revision,
        List<FileRow> files,
        List<RevisionRow> revisions)
        implements Row, Serializable {

    public EvidenceRow {
        clauses = List.copyOf(clauses);
        files = List.copyOf(files);
        revisions = List.copyOf(revisions);
    }

    /** Staff never learns of a revision that is still put together. */
    static EvidenceRow of(Evidence evidence, List<EvidenceRevision> all, boolean forClient) {
        var revisions = all.stream()
                .filter(r -> forClient || r.submitted())
                .map(r -> r.row(forClient))
                .toList();
        var files = revisions.stream()
                .filter(r -> r.revision() == evidence.revision())
                .findFirst()
                .map(RevisionRow::files)
                .orElse(List.of());
        return new EvidenceRow(
                evidence.id(),
                evidence.number(),
                evidence.version(),
                evidence.state(),
                evidence.createdAt(),
                evidence.clientId(),
                evidence.requestId(),
                evidence.auditId(),
                evidence.title(),
                evidence.clauses(),
                evidence.revision(),
                files,
                revisions);
    }
}
