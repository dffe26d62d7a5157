package org.attesta.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.ChecklistUse;
import org.attesta.standard.ItemKind;
import org.attesta.standard.Standards;

/**
 * What the gates of audits take for granted of a checklist. An objective of Stage 1 that is not asked about would count
 * as reached, a clause without a question as looked at.
 */
final class Coverage {

    /** {@code ISO/IEC 17021-1:2015, 9.3.1.2.2}, points a to g. */
    private static final List<String> OBJECTIVES = points("9.3.1.2.2", "abcdefg");

    /** {@code ISO/IEC 17021-1:2015, 9.6.2.2}, points a to h. */
    private static final List<String> TOPICS = points("9.6.2.2", "abcdefgh");

    private Coverage() {}

    private static List<String> points(String clause, String letters) {
        return Stream.of(letters.split(""))
                .map(letter -> Standards.CERTIFICATION_BODIES + " " + clause + " " + letter)
                .toList();
    }

    /** One item: asked in the audits that its kind belongs to, pointing where its kind points. */
    static void judge(ChecklistItem item, String path, Fields fields) {
        switch (item.kind()) {
            case STAGE1_OBJECTIVE -> {
                onlyStage1(item, path, fields);
                oneOf(OBJECTIVES, item, path, fields);
            }
            case STAGE1_DOCUMENT -> onlyStage1(item, path, fields);
            case SURVEILLANCE_TOPIC -> {
                if (!item.audits().contains(ChecklistUse.SURVEILLANCE)) {
                    fields.wrong(path + ".audits", "checklist.notInSurveillance");
                }
                oneOf(TOPICS, item, path, fields);
            }
            case QUESTION -> {
                if (item.audits().contains(ChecklistUse.STAGE2) && item.clause() == null) {
                    fields.wrong(path + ".clause", "checklist.questionWithoutClause");
                }
            }
        }
    }

    private static void onlyStage1(ChecklistItem item, String path, Fields fields) {
        if (!item.audits().equals(Set.of(ChecklistUse.STAGE1))) {
            fields.wrong(path + ".audits", "checklist.onlyStage1");
        }
    }

    private static void oneOf(List<String> references, ChecklistItem item, String path, Fields fields) {
        if (!references.contains(item.reference())) {
            fields.wrong(path + ".reference", "shared.notOneOf", String.join(", ", references));
        }
    }

    /** All items: nothing that must be asked is left out, and what stands for a point stands there once. */
    static void judge(List<ChecklistItem> items, Standards standards, Fields fields) {
        once(OBJECTIVES, ItemKind.STAGE1_OBJECTIVE, items, fields);
        once(TOPICS, ItemKind.SURVEILLANCE_TOPIC, items, fields);
        if (items.stream().noneMatch(item -> item.kind() == ItemKind.STAGE1_DOCUMENT)) {
            fields.wrong("items", "checklist.noDocuments");
        }
        for (var leaf : standards.clauseTree(Standards.SMS).auditableLeaves()) {
            for (var use : List.of(ChecklistUse.STAGE2, ChecklistUse.RECERTIFICATION)) {
                boolean asked = items.stream()
                        .anyMatch(item -> leaf.clause().equals(item.clause())
                                && item.audits().contains(use));
                if (!asked) {
                    fields.wrong("items", "checklist.clauseLeftOut", leaf.number(), use);
                }
            }
        }
    }

    private static void once(List<String> references, ItemKind kind, List<ChecklistItem> items, Fields fields) {
        for (var reference : references) {
            long found = items.stream()
                    .filter(item -> item.kind() == kind && reference.equals(item.reference()))
                    .count();
            if (found != 1) {
                fields.wrong("items", found == 0 ? "checklist.pointLeftOut" : "checklist.pointTwice", kind, reference);
            }
        }
    }
}
