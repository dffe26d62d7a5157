package org.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.attesta.audit.AuditState;
import org.attesta.audit.RecommendationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A decision settles the audits that led to it (U13)")
class SettlementTest {

    private final Files file = new Files();

    private boolean settles(
            DecisionKind kind, DecisionOutcome outcome, RecommendationKind recommended, boolean itself) {
        var audit = Files.surveillance(AuditState.RECOMMENDED, recommended);
        file.kind = kind;
        file.outcome = outcome;
        file.audit = itself ? audit.id() : null;
        var s = file.inReview();
        s.subject().decide(new Decide(outcome, "Because", null, null), s);
        return Settlement.settles(s.subject(), audit);
    }

    /** A suspension that followed from a major is followed by a restoration, which rests on the same audit. */
    @ParameterizedTest(name = "{0} {1}, recommended {2}, about that audit {3}: {4}")
    @CsvSource({
        "SURVEILLANCE, MAINTAIN,     MAINTAIN, true,  true",
        "SURVEILLANCE, MAINTAIN,     MAINTAIN, false, false",
        "SURVEILLANCE, SUSPEND,      SUSPEND,  true,  true",
        "SUSPENSION,   SUSPEND,      SUSPEND,  false, true",
        "SUSPENSION,   SUSPEND,      MAINTAIN, false, false",
        "SUSPENSION,   REFUSE,       SUSPEND,  false, false",
        "RESTORATION,  RESTORE,      MAINTAIN, false, true",
        "RESTORATION,  REFUSE,       MAINTAIN, false, false",
        "WITHDRAWAL,   WITHDRAW,     MAINTAIN, false, true",
        "REDUCTION,    REDUCE_SCOPE, MAINTAIN, false, false",
        "REDUCTION,    REDUCE_SCOPE, SUSPEND,  false, true",
        "INITIAL,      GRANT,        MAINTAIN, false, false",
    })
    void ofSurveillanceByItsOutcome(
            DecisionKind kind,
            DecisionOutcome outcome,
            RecommendationKind recommended,
            boolean itself,
            boolean settled) {
        assertThat(settles(kind, outcome, recommended, itself)).isEqualTo(settled);
    }

    @Test
    void butNoneThatGoesOn() {
        file.kind = DecisionKind.WITHDRAWAL;
        file.outcome = DecisionOutcome.WITHDRAW;
        var s = file.inReview();
        s.subject().decide(new Decide(DecisionOutcome.WITHDRAW, "Because", null, null), s);
        assertThat(Settlement.settles(s.subject(), Files.surveillance(AuditState.NC_FOLLOWUP, null)))
                .isFalse();
    }

    @Test
    void ofTheFirstCertificationWhateverIsDecided() {
        var stage2 = file.dossier().audits().get(1);
        for (var outcome : DecisionKind.INITIAL.outcomes()) {
            file.outcome = outcome;
            var s = file.inReview();
            s.subject().decide(new Decide(outcome, "Because", "Scope", null), s);
            assertThat(Settlement.settles(s.subject(), stage2)).isTrue();
        }
    }
}
