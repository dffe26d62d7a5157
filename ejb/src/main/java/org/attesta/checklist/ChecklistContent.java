package org.attesta.checklist;

import java.io.Serializable;
import java.util.List;
import org.attesta.standard.Checklist;
import org.attesta.standard.ChecklistItem;

/**
 * A version of the checklist as a file, in and out (docs/formats.md).
 *
 * @param format {@value #FORMAT}
 * @param version year and running number, such as {@code 2026.1}
 */
public record ChecklistContent(String format, String version, String standard, List<ChecklistItem> items)
        implements Serializable {

    public static final String FORMAT = "attesta-checklist/1";

    public static ChecklistContent of(Checklist checklist) {
        return new ChecklistContent(FORMAT, checklist.version(), checklist.standard(), checklist.items());
    }

    Checklist checklist() {
        return new Checklist(version, standard, items);
    }
}
