package org.attesta.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attesta.shared.Sha256;

/** A certificate in one language, byte for byte as it was issued ({@code ISO/IEC 17021-1:2015, 9.9.4}). */
@Entity
@Table(name = "certificate_document")
class PrintedCertificate {

    @Id
    private UUID id;

    @Column(name = "certificate_id", updatable = false)
    private UUID certificateId;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private byte[] content;

    /** For JPA only. */
    protected PrintedCertificate() {}

    PrintedCertificate(UUID certificateId, String language, byte[] content) {
        id = UUID.randomUUID();
        this.certificateId = certificateId;
        this.language = language;
        this.content = content.clone();
        this.sha256 = Sha256.of(content);
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256;
    }
}
