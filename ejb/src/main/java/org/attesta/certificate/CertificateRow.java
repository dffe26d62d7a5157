package org.attesta.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.certification.PublicStatus;
import org.attesta.shared.Row;

/**
 * One revision of a certificate as readers see it.
 *
 * @param status what a stranger is told today, and since when
 * @param verifyUrl where anybody sees that; also in the QR code
 * @param sha256 of {@code contents} as canonical JSON
 * @param documents the printed forms, each with the SHA-256 of the file; none of a certificate that was taken over
 * @param takenOver number of the file that it came in with; null for one that was issued here
 */
public record CertificateRow(
        UUID id,
        String number,
        long version,
        CertificateState state,
        Instant createdAt,
        UUID clientId,
        UUID certificationId,
        UUID decisionId,
        int revision,
        String holder,
        PublicStatus status,
        LocalDate statusSince,
        LocalDate issued,
        LocalDate effective,
        LocalDate expiry,
        String verifyUrl,
        String sha256,
        List<DocumentHash> documents,
        String takenOver,
        CertificateContents contents,
        List<StatusOn> history)
        implements Row, Serializable {}
