package org.attesta.standard;

import java.io.Serializable;
import java.util.Locale;

/** One text in the two languages of the product. */
public record Words(String en, String el) implements Serializable {

    public Words {
        if (en == null || en.isBlank() || el == null || el.isBlank()) {
            throw new IllegalArgumentException("both languages are needed: en=" + en + ", el=" + el);
        }
    }

    /** Greek for a Greek reader, English for everyone else. */
    public String in(Locale locale) {
        return "el".equals(locale.getLanguage()) ? el : en;
    }
}
