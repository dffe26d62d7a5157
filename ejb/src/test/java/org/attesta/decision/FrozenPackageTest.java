package org.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was handed in")
class FrozenPackageTest {

    private static final UUID SITE = UUID.randomUUID();
    private static final UUID FINDING = UUID.randomUUID();

    /** A record with what is its own and what is not. */
    record Place(String name, String activities, LocalDate due, boolean overdue, String clientName) {}

    private static PackageContent site(String activities) {
        return PackageContent.of("site", SITE, "Athens", 0, new Place("Athens", activities, null, false, "Aegean"));
    }

    private static PackageItem finding(String hash) {
        return new PackageItem("finding", FINDING, "F-2026-0001", 3, hash);
    }

    private static List<String> judged(List<PackageItem> before, List<PackageItem> now) {
        return PackageRules.unchanged(new FrozenPackage(before).changed(now)).stream()
                .filter(c -> !c.met())
                .map(c -> c.rule() + " " + c.level())
                .toList();
    }

    @Test
    void isKeptWithTheRecordsOwnDataOnly() {
        var later = new Place("Athens", "Hosting", LocalDate.of(2026, 12, 1), true, "Aegean Cloud Services");
        var again = PackageContent.of("site", SITE, "Athens", 4, later);
        assertThat(site("Hosting").json()).isEqualTo("{\"activities\":\"Hosting\",\"name\":\"Athens\"}");
        assertThat(again.item().sha256()).isEqualTo(site("Hosting").item().sha256());
    }

    @Test
    void isWhatIsDecidedOn() {
        var before = List.of(site("Hosting").item(), finding("a"));
        assertThat(judged(before, before)).isEmpty();
        assertThat(judged(before, List.of(site("Everything").item(), finding("a"))))
                .containsExactly("R-9.5.1.4 BLOCK");
        assertThat(judged(before, List.of(finding("a")))).containsExactly("R-9.5.1.4 BLOCK");
    }

    /** Packages of before held neither client nor sites, and hashed the rest in another way. */
    @Test
    void isNotComparedWhereItWasHandedInBeforeItHeldAll() {
        assertThat(judged(List.of(finding("a")), List.of(site("Hosting").item(), finding("b"))))
                .isEmpty();
    }

    /** The client goes on with its corrective actions: whoever decides has looked at that, and says so. */
    @Test
    void letsTheFollowUpGoOn() {
        var before = List.of(site("Hosting").item(), finding("a"));
        assertThat(judged(before, List.of(site("Hosting").item(), finding("b"))))
                .containsExactly("R-9.5.2a WARN");
    }

    @Test
    void isAskedForByEveryOutcome() {
        var file = new Files();
        file.changed = List.of(site("Everything").item());
        file.outcome = DecisionOutcome.REFUSE;
        assertThat(DecisionRules.decide(file.inReview()).stream()
                        .filter(Condition::blocks)
                        .map(Condition::rule))
                .containsExactly("R-9.5.1.4");
    }
}
