package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attesta.finding.Situations.complete;
import static org.attesta.finding.Situations.draft;
import static org.attesta.finding.Situations.note;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingRulesTest {

    @Nested
    class Issuing {

        @Test
        void aCompleteNonconformityIsIssuedByTheLead() {
            var s = draft(complete(Grade.MAJOR), Situations.LEAD, AuditState.IN_PROGRESS);

            assertThat(FindingRules.issuable(s)).allMatch(Condition::met);
        }

        @Test
        void anAuditorDraftsButDoesNotIssue() {
            var s = draft(complete(Grade.MINOR), Situations.AUDITOR, AuditState.IN_PROGRESS);

            assertThat(FindingRules.writable(s)).allMatch(Condition::met);
            assertThat(unmet(FindingRules.issuable(s))).containsExactly("N1");
        }

        @ParameterizedTest
        @CsvSource({
            "8.6.1,        '',        seen, , R-9.4.5.3",
            "8.6.1,        differs,   '',   , R-9.4.5.3",
            "8.99,         differs,   seen, , R-9.4.5.3",
            ",             differs,   seen, , R-9.4.5.3",
        })
        void needsClauseStatementAndEvidence(String clause, String statement, String seen, String no, String rule) {
            var content = new FindingDraft(
                    UUID.randomUUID(),
                    FindingType.NONCONFORMITY,
                    Grade.MINOR,
                    null,
                    clause,
                    statement,
                    seen,
                    List.of());

            assertThat(unmet(FindingRules.issuable(draft(content, Situations.LEAD, AuditState.IN_PROGRESS))))
                    .containsExactly(rule);
        }

        @Test
        void aMajorNeedsItsGround() {
            var c = complete(Grade.MAJOR);
            var groundless = new FindingDraft(
                    c.auditId(),
                    c.type(),
                    c.grade(),
                    null,
                    c.clause(),
                    c.statement(),
                    c.objectiveEvidence(),
                    c.evidenceIds());

            assertThat(unmet(FindingRules.issuable(draft(groundless, Situations.LEAD, AuditState.IN_PROGRESS))))
                    .containsExactly("R-3.12");
        }

        @Test
        void aNonconformityHasAGradeAndNothingElseHas() {
            var ungraded = complete(null);
            assertThat(unmet(FindingRules.issuable(draft(ungraded, Situations.LEAD, AuditState.IN_PROGRESS))))
                    .containsExactly("R-9.4.5.1");

            var o = note(FindingType.OFI, "The list of owners is kept in two places.");
            var graded = new FindingDraft(
                    o.auditId(),
                    o.type(),
                    Grade.MINOR,
                    o.ground(),
                    o.clause(),
                    o.statement(),
                    o.objectiveEvidence(),
                    o.evidenceIds());
            assertThat(unmet(FindingRules.issuable(draft(graded, Situations.LEAD, AuditState.IN_PROGRESS))))
                    .containsExactly("R-9.4.5.1");
        }

        @Test
        void aSuggestedSolutionIsPassedOnlyWithAReason() {
            var c = note(FindingType.CONFORMITY, "We recommend a second reviewer.");
            var warned = FindingRules.issuable(draft(c, Situations.LEAD, AuditState.IN_PROGRESS)).stream()
                    .filter(condition -> !condition.met())
                    .toList();

            assertThat(warned).singleElement().satisfies(condition -> {
                assertThat(condition.rule()).isEqualTo("R-9.4.8.1");
                assertThat(condition.level()).isEqualTo(Condition.Level.WARN);
            });
        }

        @ParameterizedTest
        @EnumSource(
                value = AuditState.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"IN_PROGRESS", "FIELDWORK_DONE"})
        void findingsAreWrittenDuringTheAuditOnly(AuditState state) {
            var s = draft(complete(Grade.MINOR), Situations.LEAD, state);

            assertThat(unmet(FindingRules.writable(s))).containsExactly("R-9.4.5.1");
        }
    }

    @Nested
    class Storing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The requirement is not met for priorities.",
                    "Requirement not met",
                    "The requirement of 8.6.1 on priorities is not met.",
                    "Nonconformity: no priority is set.",
                    "The desk does not comply with 8.6.1.",
                    "This is a non-conformity in practice.",
                    "Η απαίτηση δεν τηρείται.",
                    "Υπάρχει μη συμμόρφωση στην ταξινόμηση.",
                })
        void anOpportunityIsNoNonconformityInDisguise(String statement) {
            var s = draft(note(FindingType.OFI, statement), Situations.LEAD, AuditState.IN_PROGRESS);

            assertThat(unmet(FindingRules.storable(s))).containsExactly("R-9.4.5.2");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The trend of reopened incidents could be shown per service.",
                    "The nonconformity register could show the age of each entry.",
                    "The non-conformity and corrective action log could be sorted by service.",
                    "Το μητρώο μη συμμορφώσεων θα μπορούσε να δείχνει την ηλικία κάθε εγγραφής.",
                })
        void anOpportunityMayBeOne(String statement) {
            var s = draft(note(FindingType.OFI, statement), Situations.LEAD, AuditState.IN_PROGRESS);

            assertThat(FindingRules.storable(s)).allMatch(Condition::met);
        }

        @Test
        void areasOfConcernBelongToStage1() {
            var concern = note(FindingType.AREA_OF_CONCERN, "The catalogue lists two services without a target.");
            var stage1 = Situations.audit(AuditType.STAGE1, AuditState.IN_PROGRESS);
            var stage2 = Situations.audit(AuditType.STAGE2, AuditState.IN_PROGRESS);

            assertThat(unmet(FindingRules.storable(draft(concern, Situations.LEAD, stage1))))
                    .isEmpty();
            assertThat(unmet(FindingRules.storable(draft(concern, Situations.LEAD, stage2))))
                    .containsExactly("R-9.3.1.3");
        }

        @Test
        void aStrangersEvidenceProvesNothingHere() {
            var c = complete(Grade.MINOR);
            var foreign = new FindingDraft(
                    c.auditId(),
                    c.type(),
                    c.grade(),
                    null,
                    c.clause(),
                    c.statement(),
                    c.objectiveEvidence(),
                    List.of(Situations.STRANGERS_EVIDENCE));

            assertThat(unmet(FindingRules.storable(draft(foreign, Situations.LEAD, AuditState.IN_PROGRESS))))
                    .containsExactly("R-8.4");
        }
    }

    @Nested
    class TakingBackAndGrading {

        @Test
        void afterTheReportTheLeadTakesNothingBackAlone() {
            var s = draft(complete(Grade.MINOR), Situations.LEAD, AuditState.REPORT_ISSUED);

            assertThat(unmet(FindingRules.voidable(s))).containsExactly("N8");
            assertThat(unmet(FindingRules.voidable(Situations.by(Situations.MANAGER, s))))
                    .isEmpty();
            assertThat(unmet(FindingRules.voidable(Situations.by(Situations.DECIDER, s))))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"CM", "DM"})
        void whoWasInTheAuditTakesNothingBackForTheBody(Role role) {
            var s = draft(complete(Grade.MINOR), Situations.LEAD, AuditState.REPORT_ISSUED);
            var expert = Situations.staff("expert", role, Situations.EXPERT.personId());
            var both = new Actor(UUID.randomUUID(), "x", "x", Set.of(role, Role.AUDITOR), null, Situations.LEAD_ID);

            assertThat(unmet(FindingRules.voidable(Situations.by(expert, s)))).containsExactly("SEGREGATION");
            assertThat(unmet(FindingRules.voidable(Situations.by(both, s)))).containsExactly("N8");
        }

        @Test
        void norWhoWasInAnotherAuditOfTheProgramme() {
            var s = draft(complete(Grade.MAJOR), Situations.LEAD, AuditState.REPORT_ISSUED);
            var earlier = Situations.ledByOther(AuditType.STAGE1, AuditState.CLOSED);
            var decider = Situations.staff("decider", Role.DM, Situations.OTHER_AUDITOR_ID);
            var there = Situations.inCycle(List.of(earlier, s.audit()), Situations.by(decider, s));

            assertThat(unmet(FindingRules.voidable(there))).containsExactly("SEGREGATION");
            assertThat(unmet(FindingRules.upgradable(there))).containsExactly("SEGREGATION");
            assertThat(unmet(FindingRules.downgradable(there))).containsExactly("SEGREGATION");
        }

        @Test
        void anAuditorWhoAlsoDecidesIsTheAuditorOfTheOwnAudit() {
            var s = draft(complete(Grade.MAJOR), Situations.LEAD, AuditState.REPORT_ISSUED);
            var both =
                    new Actor(UUID.randomUUID(), "x", "x", Set.of(Role.DM, Role.AUDITOR), null, Situations.AUDITOR_ID);

            assertThat(unmet(FindingRules.downgradable(Situations.by(both, s)))).containsExactly("R-9.4.5.1", "N10");
            assertThat(unmet(FindingRules.upgradable(Situations.by(both, s)))).containsExactly("R-9.4.5.1");
        }

        @Test
        void anAuthorTakesBackTheOwnDraft() {
            var s = draft(complete(Grade.MINOR), Situations.AUDITOR, AuditState.IN_PROGRESS);

            assertThat(unmet(FindingRules.voidable(s))).isEmpty();
            assertThat(unmet(FindingRules.voidable(Situations.by(Situations.OTHER_AUDITOR, s))))
                    .containsExactly("N8");
        }

        @Test
        void afterTheReportOnlyWhoDecidesMakesItLessGrave() {
            var s = draft(complete(Grade.MAJOR), Situations.LEAD, AuditState.REPORT_ISSUED);

            assertThat(unmet(FindingRules.downgradable(s))).containsExactly("N10");
            assertThat(unmet(FindingRules.downgradable(Situations.by(Situations.DECIDER, s))))
                    .isEmpty();
        }

        @Test
        void theLeaderOfALaterAuditMakesWhatWasNotCorrectedGraver() {
            var s = Situations.accepted(Grade.MINOR, VerificationMethod.DOCUMENTS, Situations.OTHER_AUDITOR);
            var later = Situations.followedBy(AuditType.SURVEILLANCE, AuditState.IN_PROGRESS, s);

            assertThat(unmet(FindingRules.upgradable(s))).containsExactly("R-9.4.5.1");
            assertThat(unmet(FindingRules.upgradable(later))).isEmpty();
            assertThat(unmet(FindingRules.downgradable(later))).contains("R-9.4.5.1");
        }

        @Test
        void aMajorByReclassificationHasGroundAndReason() {
            var s = Situations.issued(Grade.MINOR, Situations.LEAD);

            assertThat(unmet(FindingRules.upgradeReasoned(s, new Reclassify(Grade.MAJOR, null, " "))))
                    .containsExactly("R-3.12", "N9");
        }
    }

    static List<String> unmet(List<Condition> conditions) {
        return conditions.stream()
                .filter(Condition::blocks)
                .map(Condition::rule)
                .toList();
    }
}
