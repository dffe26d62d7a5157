package org.attesta.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.checklist.ChecklistChange.ChangedPart;
import org.attesta.standard.Checklist;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.Clause;

/** What differs between two versions: added, removed and changed items in the order of the standard. */
final class ChecklistDifference {

    private static final Comparator<ChecklistItem> AS_IN_THE_STANDARD = Comparator.comparing(
                    ChecklistItem::clause, Comparator.nullsLast(Comparator.<Clause>naturalOrder()))
            .thenComparing(ChecklistItem::code);

    private static final List<String> WORDS = List.of("question.en", "question.el", "evidence.en", "evidence.el");

    private ChecklistDifference() {}

    static List<ChecklistChange> between(Checklist before, Checklist after) {
        var old = byCode(before);
        var now = byCode(after);
        var all = new LinkedHashMap<>(old);
        all.putAll(now);
        return all.values().stream()
                .sorted(AS_IN_THE_STANDARD)
                .map(item -> change(old.get(item.code()), now.get(item.code())))
                .filter(change -> !change.parts().isEmpty())
                .toList();
    }

    private static Map<String, ChecklistItem> byCode(Checklist checklist) {
        return checklist.items().stream().collect(Collectors.toMap(ChecklistItem::code, Function.identity()));
    }

    private static ChecklistChange change(ChecklistItem old, ChecklistItem now) {
        var item = now == null ? old : now;
        var kind = old == null
                ? ChecklistChangeKind.ADDED
                : now == null ? ChecklistChangeKind.REMOVED : ChecklistChangeKind.CHANGED;
        var before = parts(old);
        var after = parts(now);
        var differing = new ArrayList<ChangedPart>();
        for (var part : (now == null ? before : after).keySet()) {
            boolean shown = kind == ChecklistChangeKind.CHANGED || WORDS.contains(part);
            if (shown && !Objects.equals(before.get(part), after.get(part))) {
                differing.add(new ChangedPart(part, before.get(part), after.get(part)));
            }
        }
        var place = item.clause() == null ? item.reference() : item.clause().number();
        return new ChecklistChange(place, item.code(), kind, List.copyOf(differing));
    }

    /** The parts by their names in the file. */
    private static Map<String, String> parts(ChecklistItem item) {
        var parts = new LinkedHashMap<String, String>();
        if (item == null) {
            return parts;
        }
        parts.put("kind", item.kind().name());
        parts.put("topic", item.topic().name());
        parts.put("audits", new TreeSet<>(item.audits()).toString());
        parts.put("clause", item.clause() == null ? null : item.clause().number());
        parts.put("reference", item.reference());
        parts.put("question.en", item.question().en());
        parts.put("question.el", item.question().el());
        parts.put("evidence.en", item.evidence().en());
        parts.put("evidence.el", item.evidence().el());
        return parts;
    }
}
