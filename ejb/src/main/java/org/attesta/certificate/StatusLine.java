package org.attesta.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.attesta.certification.PublicStatus;

/** {@link StatusOn} as columns; embeddable records need JPA 3.2. */
@Embeddable
class StatusLine {

    @Enumerated(EnumType.STRING)
    private PublicStatus status;

    private LocalDate since;

    /** For JPA only. */
    protected StatusLine() {}

    StatusLine(PublicStatus status, LocalDate since) {
        this.status = status;
        this.since = since;
    }

    StatusOn change() {
        return new StatusOn(status, since);
    }
}
