package org.attesta.competence;

import java.io.Serializable;
import java.util.Locale;

/** A technical area with its names in English and Greek. */
public record TechnicalAreaRow(String code, String nameEn, String nameEl) implements Serializable {

    public String name(Locale locale) {
        return locale.getLanguage().equals("el") ? nameEl : nameEn;
    }

    /** Code and name: conditions and records name areas by their codes. */
    public String label(Locale locale) {
        return code + " – " + name(locale);
    }
}
