package org.attesta.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.attesta.certification.PublicStatus;

/** {@link StatusOn} as columns; embeddable records need JPA 3.2. */
@Embeddable
class StatusLine {

    /** Counted here and not by JPA, which would renumber two entries that are otherwise the same. */
    private int position;

    @Enumerated(EnumType.STRING)
    private PublicStatus status;

    private LocalDate since;

    /** For JPA only. */
    protected StatusLine() {}

    StatusLine(int position, PublicStatus status, LocalDate since) {
        this.position = position;
        this.status = status;
        this.since = since;
    }

    StatusOn change() {
        return new StatusOn(status, since);
    }
}
