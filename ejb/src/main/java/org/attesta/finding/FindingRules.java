package org.attesta.finding;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Condition.warn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** Conditions on writing, issuing, grading and taking back a finding (ISO/IEC 17021-1 9.4.5). */
final class FindingRules {

    /** While these last, findings are written; what is left in draft may still be issued until the report is. */
    static final Set<AuditState> FIELDWORK = EnumSet.of(AuditState.IN_PROGRESS, AuditState.FIELDWORK_DONE);

    private static final Set<AuditState> ISSUING =
            EnumSet.of(AuditState.IN_PROGRESS, AuditState.FIELDWORK_DONE, AuditState.REPORT_DRAFT);

    private FindingRules() {}

    /** Who may write in this audit now. */
    static List<Condition> writable(FindingSituation s) {
        return List.of(
                told("R-9.4.5.1", "ofTeam", s.audits()),
                told("R-9.4.5.1", "fieldwork", FIELDWORK.contains(s.audit().state())));
    }

    /** What may not even be kept: a nonconformity in disguise, a concern outside Stage 1, a stranger's evidence. */
    static List<Condition> storable(FindingSituation s) {
        var f = s.subject().content();
        var conditions = new ArrayList<Condition>();
        if (f.type() == FindingType.OFI) {
            boolean disguised = Phrases.sayRequirementNotMet(f.statement(), f.objectiveEvidence());
            conditions.add(told("R-9.4.5.2", "notDisguised", !disguised));
        }
        if (f.type() == FindingType.AREA_OF_CONCERN) {
            conditions.add(told("R-9.3.1.3", "concernAtStage1", s.audit().type() == AuditType.STAGE1));
        }
        if (!f.evidenceIds().isEmpty()) {
            boolean own = s.known().evidence(f.evidenceIds()).stream()
                    .allMatch(e -> e.clientId().equals(s.audit().clientId()));
            conditions.add(told("R-8.4", "evidenceOfClient", own));
        }
        return conditions;
    }

    /** N1. */
    static List<Condition> issuable(FindingSituation s) {
        var conditions = new ArrayList<Condition>();
        if (s.actor().has(Role.AUDITOR)) {
            conditions.add(block("N1", s.leads(), Text.of("finding.lead"))
                    .provenBy("audit", s.audit().id()));
        }
        conditions.add(
                told("R-9.4.5.1", "beforeReport", ISSUING.contains(s.audit().state()))
                        .provenBy("audit", s.audit().id()));
        conditions.addAll(complete(s));
        conditions.addAll(storable(s));
        conditions.add(noSolution(s));
        return conditions;
    }

    /** R-9.4.5.3: what makes a finding one that a decision can rest on. */
    static List<Condition> complete(FindingSituation s) {
        var f = s.subject().content();
        boolean nc = f.type() == FindingType.NONCONFORMITY;
        boolean clause = f.clause() != null && s.known().clause(s.audit().standard(), f.clause());
        var conditions = new ArrayList<>(List.of(
                told("R-9.4.5.1", "classified", f.type() != null && (nc == (f.grade() != null))),
                told("R-9.4.5.3", "clause", clause),
                told("R-9.4.5.3", "statement", filled(f.statement())),
                told("R-9.4.5.3", "objectiveEvidence", filled(f.objectiveEvidence()))));
        if (f.grade() == Grade.MAJOR) {
            conditions.add(told("R-3.12", "ground", f.ground() != null));
        }
        return conditions.stream()
                .map(c -> c.provenBy("finding", s.subject().id()))
                .toList();
    }

    /** Words cannot prove it, so a person who means well may go on with a reason. */
    private static Condition noSolution(FindingSituation s) {
        boolean suggests = Phrases.suggestCauseOrSolution(s.subject().content().statement());
        return warn("R-9.4.8.1", !suggests, Text.of("finding.noSolution"));
    }

    /** N8: after the report is issued the audit team takes nothing back on its own. */
    static List<Condition> voidable(FindingSituation s) {
        if (!asAuditor(s, Role.CM, Role.DM)) {
            return List.of(independent(s));
        }
        if (!s.actor().has(Role.AUDITOR)) {
            return List.of();
        }
        boolean own = s.subject().state() == FindingState.DRAFT
                && s.actor().personId() != null
                && s.actor().personId().equals(s.subject().authorId());
        return List.of(
                told("N8", "leadOrOwnDraft", s.leads() || own),
                told("N8", "voidBeforeReport", !s.audit().state().reported())
                        .provenBy("audit", s.audit().id()));
    }

    /**
     * Whether somebody acts as an auditor: who has another role besides stays one in a programme whose audits they took
     * part in.
     */
    private static boolean asAuditor(FindingSituation s, Role... others) {
        return !s.actor().hasAny(Set.of(others)) || s.actor().has(Role.AUDITOR) && s.tookPart();
    }

    /** Who judges the team's work from outside was in no audit of the programme. */
    private static Condition independent(FindingSituation s) {
        return told("SEGREGATION", "independent", !s.tookPart())
                .provenBy("audit", s.audit().id());
    }

    /** N9: by the leader of the audit or of a later one, which may find it uncorrected. */
    static List<Condition> upgradable(FindingSituation s) {
        return regradable(
                s, s.judging().stream().anyMatch(a -> a.ledBy(s.actor().personId())));
    }

    static List<Condition> upgradeReasoned(FindingSituation s, Reclassify given) {
        return List.of(
                told("N9", "otherGrade", given != null && given.grade() == Grade.MAJOR),
                told("R-3.12", "ground", given != null && given.ground() != null),
                told("N9", "reason", given != null && filled(given.reason())));
    }

    /** N10: once the report is out, only who decides may make it less grave. */
    static List<Condition> downgradable(FindingSituation s) {
        var conditions = new ArrayList<>(regradable(s, s.leads()));
        if (s.actor().has(Role.AUDITOR) && asAuditor(s, Role.DM)) {
            conditions.add(
                    told("N10", "downgradeBeforeReport", !s.audit().state().reported())
                            .provenBy("audit", s.audit().id()));
        }
        return conditions;
    }

    static List<Condition> downgradeReasoned(FindingSituation s, Reclassify given) {
        return List.of(
                told("N10", "otherGrade", given != null && given.grade() == Grade.MINOR),
                told("N10", "reason", given != null && filled(given.reason())));
    }

    private static List<Condition> regradable(FindingSituation s, boolean leads) {
        var conditions = new ArrayList<Condition>();
        conditions.add(told("R-9.4.5.1", "nonconformity", s.subject().isNonconformity()));
        if (!asAuditor(s, Role.DM)) {
            conditions.add(independent(s));
        } else if (s.actor().has(Role.AUDITOR)) {
            conditions.add(block("R-9.4.5.1", leads, Text.of("finding.lead"))
                    .provenBy("audit", s.audit().id()));
        }
        return conditions;
    }

    static Condition told(String rule, String words, boolean met) {
        return block(rule, met, Text.of("finding." + words));
    }

    static boolean filled(String... texts) {
        return Stream.of(texts).allMatch(text -> text != null && !text.isBlank());
    }
}
