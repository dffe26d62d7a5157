package org.attesta.standard;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One published version of the checklist for a standard. It never changes once an audit has pinned it.
 *
 * @param version year and running number, such as {@code 2026.1}
 * @param standard the edition that it asks about
 */
public record Checklist(String version, String standard, List<ChecklistItem> items) implements Serializable {

    public Checklist {
        items = List.copyOf(items);
        var codes = new HashSet<String>();
        for (var item : items) {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException("checklist " + version + " has " + item.code() + " twice");
            }
        }
    }

    /** The items of an audit type by its name; none for an audit type without a checklist of its own. */
    public List<ChecklistItem> itemsFor(String auditType) {
        return items.stream().filter(item -> item.usedIn(auditType)).toList();
    }

    public Optional<ChecklistItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
