package org.attesta.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.ChecklistUse;
import org.attesta.standard.Clause;
import org.attesta.standard.ClauseTree;
import org.attesta.standard.ItemKind;
import org.attesta.standard.ItemTopic;
import org.attesta.standard.Requirement;
import org.attesta.standard.Standards;
import org.attesta.standard.Words;

/** Reads one item of a checklist, every part of it judged by itself. */
final class ItemReader {

    private static final Set<String> KNOWN =
            Set.of("code", "kind", "topic", "audits", "clause", "reference", "question", "evidence");
    private static final int LONGEST_CODE = 40;
    private static final Set<String> LANGUAGES = Set.of("en", "el");
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final Standards standards;
    private final ClauseTree tree;
    private final Fields fields;

    ItemReader(Standards standards, ClauseTree tree, Fields fields) {
        this.standards = standards;
        this.tree = tree;
        this.fields = fields;
    }

    /** Empty when something in it is wrong, which has been said then. */
    Optional<ChecklistItem> read(JsonNode node, String path) {
        int before = fields.problems().size();
        if (!fields.object(node, path, KNOWN)) {
            return Optional.empty();
        }
        var code = code(node.path("code"), path + ".code");
        var kind = fields.one(node.path("kind"), path + ".kind", ItemKind.class);
        var topic = fields.one(node.path("topic"), path + ".topic", ItemTopic.class);
        var audits = audits(node.path("audits"), path + ".audits");
        var clause = clause(node.path("clause"), path + ".clause");
        var reference = reference(node.path("reference"), path + ".reference");
        var question = words(node.path("question"), path + ".question");
        var evidence = words(node.path("evidence"), path + ".evidence");
        if (fields.problems().size() == before && clause == null && reference == null) {
            fields.wrong(path + ".clause", "checklist.pointsNowhere");
        }
        return fields.problems().size() > before
                ? Optional.empty()
                : Optional.of(new ChecklistItem(code, kind, topic, audits, clause, reference, question, evidence));
    }

    private String code(JsonNode node, String path) {
        var code = fields.text(node, path, true);
        if (code != null && (code.length() > LONGEST_CODE || !ChecklistItem.isCode(code))) {
            fields.wrong(path, "checklist.code", LONGEST_CODE);
        }
        return code;
    }

    private Set<ChecklistUse> audits(JsonNode node, String path) {
        var uses = EnumSet.noneOf(ChecklistUse.class);
        if (!node.isArray() || node.isEmpty()) {
            fields.wrong(path, "checklist.noAudit");
            return uses;
        }
        for (int i = 0; i < node.size(); i++) {
            var use = fields.one(node.get(i), path + "[" + i + "]", ChecklistUse.class);
            if (use != null && !uses.add(use)) {
                fields.wrong(path + "[" + i + "]", "checklist.auditTwice");
            }
        }
        return uses;
    }

    private Clause clause(JsonNode node, String path) {
        var number = fields.text(node, path, false);
        if (number == null) {
            return null;
        }
        var found = Clause.isWellFormed(number) ? tree.find(number) : Optional.<Requirement>empty();
        if (found.isEmpty()) {
            fields.wrong(path, "checklist.noClause", tree.standard());
            return null;
        }
        if (!found.get().auditable()) {
            fields.wrong(path, "checklist.notAuditable");
        }
        return found.get().clause();
    }

    private String reference(JsonNode node, String path) {
        var reference = fields.text(node, path, false);
        if (reference != null && standards.resolve(reference).isEmpty()) {
            fields.wrong(path, "checklist.noReference");
        }
        return reference;
    }

    private Words words(JsonNode node, String path) {
        if (!fields.object(node, path, LANGUAGES)) {
            return null;
        }
        var english = words(node.path("en"), path + ".en", LATIN, "checklist.notEnglish");
        var greek = words(node.path("el"), path + ".el", GREEK, "checklist.notGreek");
        return english == null || greek == null ? null : new Words(english, greek);
    }

    private String words(JsonNode node, String path, Pattern letters, String otherwise) {
        var words = fields.text(node, path, true);
        if (words == null) {
            return null;
        }
        if (words.length() > ChecklistItem.MAX_LENGTH) {
            fields.wrong(path, "shared.tooLong", ChecklistItem.MAX_LENGTH);
        } else if (CONTROL.matcher(words).find()) {
            fields.wrong(path, "shared.invalid");
        } else if (!letters.matcher(words).find()) {
            fields.wrong(path, otherwise);
        }
        return words;
    }
}
