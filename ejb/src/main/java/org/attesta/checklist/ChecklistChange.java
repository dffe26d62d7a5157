package org.attesta.checklist;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one item from one version to the next.
 *
 * @param clause its place in the standard, or the reference where it has none
 * @param parts what differs; of an item that came or went, its words
 */
public record ChecklistChange(String clause, String code, ChecklistChangeKind kind, List<ChangedPart> parts)
        implements Serializable {

    /**
     * One part of the item.
     *
     * @param part name in the file, such as {@code question.en}
     * @param before null where there was nothing
     * @param after null where there is nothing
     */
    public record ChangedPart(String part, String before, String after) implements Serializable {}
}
