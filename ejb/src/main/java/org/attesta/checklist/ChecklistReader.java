package org.attesta.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.standard.Checklist;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.Standards;

/** Reads a checklist and judges it by what audits rely on; every problem is named with its place. */
final class ChecklistReader {

    static final int MOST_ITEMS = 2000;
    private static final int MOST_PROBLEMS = 500;
    private static final Set<String> KNOWN = Set.of("format", "version", "standard", "items");

    private final Standards standards;
    private final Fields fields = new Fields();

    private ChecklistReader(Standards standards) {
        this.standards = standards;
    }

    /** @throws BadInput with all problems */
    static Checklist read(ObjectNode root, Standards standards) {
        var reader = new ChecklistReader(standards);
        var checklist = reader.read(root);
        var problems = reader.fields.problems();
        if (!problems.isEmpty()) {
            throw new BadInput(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        }
        return checklist;
    }

    /** What a version that was read before lacks by what is known now. */
    static List<FieldError> problems(ObjectNode root, Standards standards) {
        var reader = new ChecklistReader(standards);
        reader.read(root);
        return reader.fields.problems();
    }

    private Checklist read(ObjectNode root) {
        fields.object(root, "", KNOWN);
        var format = fields.text(root.path("format"), "format", true);
        if (format != null && !format.equals(ChecklistContent.FORMAT)) {
            fields.wrong("format", "shared.notOneOf", ChecklistContent.FORMAT);
        }
        var version = fields.text(root.path("version"), "version", true);
        if (version != null && !VersionName.isWellFormed(version)) {
            fields.wrong("version", "checklist.versionForm");
        }
        var standard = fields.text(root.path("standard"), "standard", true);
        if (standard != null && !standard.equals(Standards.SMS)) {
            fields.wrong("standard", "shared.notOneOf", Standards.SMS);
        }
        var items = items(root.path("items"));
        return fields.problems().isEmpty() ? new Checklist(version, standard, items) : null;
    }

    private List<ChecklistItem> items(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            fields.wrong("items", "shared.required");
            return List.of();
        }
        if (node.size() > MOST_ITEMS) {
            fields.wrong("items", "checklist.tooManyItems", MOST_ITEMS);
            return List.of();
        }
        var read = new ItemReader(standards, standards.clauseTree(Standards.SMS), fields);
        var items = new ArrayList<ChecklistItem>();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < node.size(); i++) {
            var path = "items[" + i + "]";
            int place = i;
            read.read(node.get(i), path).ifPresent(item -> {
                var first = places.putIfAbsent(item.code(), place);
                if (first != null) {
                    fields.wrong(path + ".code", "checklist.codeTwice", "items[" + first + "]");
                }
                items.add(item);
                Coverage.judge(item, path, fields);
            });
        }
        // what is missing can be said only of what could be read as a whole
        if (items.size() == node.size()) {
            Coverage.judge(items, standards, fields);
        }
        return items;
    }
}
