package org.attesta.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An area with common processes, as the body divides the field of service management (ISO/IEC 17021-1 3.10). */
@Entity
@Table(name = "technical_area")
class TechnicalArea {

    @Id
    private String code;

    private int position;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_el")
    private String nameEl;

    /** For JPA only. */
    protected TechnicalArea() {}

    TechnicalAreaRow row() {
        return new TechnicalAreaRow(code, nameEn, nameEl);
    }
}
