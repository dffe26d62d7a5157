package org.attesta.web.shell;

import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * All words of the pages as one bundle, {@code msg} in EL. The part of a key before its first dot names the feature
 * whose bundle ({@code org/attesta/web/<feature>/messages.properties}, {@code _el} for Greek) holds the words, so that
 * every feature keeps its own file.
 */
public class Messages extends ResourceBundle {

    /** English is the root bundle: never fall back to the language of the machine. */
    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    protected Object handleGetObject(String key) {
        return find(key, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    /** The words for {@code key}, or null where no bundle has it. */
    static String find(String key, Locale locale) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        try {
            return getBundle("org.attesta.web." + key.substring(0, dot) + ".messages", locale, CONTROL)
                    .getString(key.substring(dot + 1));
        } catch (MissingResourceException missing) {
            return null;
        }
    }
}
