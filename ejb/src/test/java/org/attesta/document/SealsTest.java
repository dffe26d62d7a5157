package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.client.Address;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.DecisionOutcome;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was signed")
class SealsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Parties PARTIES = new Parties(
            "Body", List.of("1 Street"), "Αιγαίο Α.Ε.", new Address("1 Street", "117 42", "Athens", "GR"), null);

    private static DecisionContent content(String scope, String certificate) {
        return new DecisionContent(
                "DEC-2026-0001",
                "CERT-2026-0001",
                PARTIES,
                "ISO/IEC 20000-1:2018",
                DecisionKind.INITIAL,
                DecisionOutcome.GRANT,
                scope,
                "All shown.",
                DAY,
                DAY,
                null,
                "Eleni Markou",
                certificate,
                null);
    }

    private static Signature signed(DecisionContent content) {
        var what = new ToSign(
                SignedContent.DECISION,
                UUID.randomUUID(),
                content.number(),
                UUID.randomUUID(),
                CanonicalJson.of(content));
        var now = Instant.parse("2026-03-16T12:03:04Z");
        return new Signature(what, Capacity.DECISION_MAKER, UUID.randomUUID(), "Eleni Markou", DAY, now);
    }

    @Test
    void hasTheHashOfItsCanonicalJson() {
        var signature = signed(content("Cloud", null));

        assertThat(signature.row().sha256()).isEqualTo(Sha256.of(CanonicalJson.of(content("Cloud", null))));
        assertThat(signature.content(DecisionContent.class)).isEqualTo(content("Cloud", null));
    }

    @Test
    void isStillHereWhileNothingChanged() {
        var check = Seals.check(List.of(signed(content("Cloud", "C-1"))), content("Cloud", "C-1"));

        assertThat(check).isEqualTo(new SignatureCheck(true, true, List.of()));
    }

    @Test
    void isNamedWhereTheRecordsSaySomethingElseToday() {
        var check = Seals.check(List.of(signed(content("Cloud", "C-1"))), content("Cloud and backup", null));

        assertThat(check).isEqualTo(new SignatureCheck(true, false, List.of("certificate", "scope")));
    }

    /** Written as it was when agreements knew no lines. */
    @Test
    void isStillHereWhereALaterReleaseKnowsAPartThatSaysNothingOfIt() {
        var now = content("Cloud", null);
        var older = CanonicalJson.of(now).replace("\"certificate\":null,", "");
        assertThat(older).isNotEqualTo(CanonicalJson.of(now));
        var what = new ToSign(SignedContent.DECISION, UUID.randomUUID(), now.number(), UUID.randomUUID(), older);
        var signature = new Signature(
                what,
                Capacity.DECISION_MAKER,
                UUID.randomUUID(),
                "Eleni Markou",
                DAY,
                Instant.parse("2026-03-16T12:03:04Z"));

        assertThat(Seals.check(List.of(signature), now)).isEqualTo(new SignatureCheck(true, true, List.of()));
        assertThat(Seals.check(List.of(signature), content("Cloud", "C-1")).differences())
                .containsExactly("certificate");
    }
}
