package org.attesta.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.checklist.ChecklistVersions.Kept;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Condition;
import org.attesta.standard.Checklist;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.ChecklistUse;
import org.attesta.standard.Clause;
import org.attesta.standard.ItemKind;
import org.attesta.standard.ItemTopic;
import org.attesta.standard.Standards;
import org.attesta.standard.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Checklists of the body's own beside those of a release")
class ChecklistsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Standards RELEASE = new Release("2026.1", "2026.2", "2026.3");

    /** One item, which tells whose it is. */
    private static Checklist checklist(String version, String whose) {
        var item = new ChecklistItem(
                "A-1",
                ItemKind.QUESTION,
                ItemTopic.GENERAL,
                EnumSet.of(ChecklistUse.STAGE2),
                Clause.of("4.1"),
                null,
                new Words(whose, "Γιατί;"),
                new Words("Records", "Αρχεία"));
        return new Checklist(version, Standards.SMS, List.of(item));
    }

    /** A release with these versions, the last of which it calls current. */
    private static final class Release extends Standards {
        private final List<String> names;

        Release(String... names) {
            this.names = List.of(names);
        }

        @Override
        public List<String> versions() {
            return names;
        }

        @Override
        public String currentVersion() {
            return names.get(names.size() - 1);
        }

        @Override
        public Checklist checklist(String version) {
            return ChecklistsTest.checklist(version, "Shipped");
        }
    }

    private static final class Own extends ChecklistVersions {
        private final List<Kept> kept;

        Own(Kept... kept) {
            this.kept = List.of(kept);
        }

        @Override
        List<Kept> kept() {
            return kept;
        }

        @Override
        Optional<String> content(UUID id) {
            return kept.stream()
                    .filter(v -> v.id().equals(id))
                    .map(v -> CanonicalJson.of(ChecklistContent.of(checklist(v.name(), "Own"))))
                    .findFirst();
        }
    }

    private static final class Day implements BusinessClock {
        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }

    private static Kept draft(String name) {
        return new Kept(UUID.randomUUID(), name, ChecklistState.DRAFT, null, 1);
    }

    private static Kept published(String name, LocalDate from) {
        return new Kept(UUID.randomUUID(), name, ChecklistState.PUBLISHED, from, 1);
    }

    private static Checklists with(Kept... own) {
        var checklists = new Checklists();
        checklists.versions = new Own(own);
        checklists.standards = RELEASE;
        checklists.clock = new Day();
        return checklists;
    }

    private static String whose(Checklists checklists, String name) {
        return checklists.of(name).items().get(0).question().en();
    }

    @Test
    void leaveTheNameOfADraftToWhatCameWithAnUpgrade() {
        var checklists = with(draft("2026.3"));
        assertThat(checklists.currentVersion()).isEqualTo("2026.3");
        assertThat(whose(checklists, "2026.3")).isEqualTo("Shipped");
        assertThat(checklists.versions()).containsExactly("2026.1", "2026.2", "2026.3");
        assertThat(checklists.known())
                .extracting(KnownChecklist::name, KnownChecklist::shipped, KnownChecklist::current)
                .contains(tuple("2026.3", false, false), tuple("2026.3", true, true));
    }

    @Test
    void keepADraftOfAShippedNameOutOfForce() {
        var own = new ChecklistVersion("CHK-1", Instant.EPOCH, checklist("2026.3", "Own"), Actor.SYSTEM);
        var situation = new ChecklistSituation(
                own, Actor.SYSTEM, TODAY, with(draft("2026.3")).known(), 0);
        assertThat(ChecklistLifecycle.ready(situation))
                .filteredOn(Condition::blocks)
                .extracting(c -> c.message().key())
                .containsExactly("checklist.latest");
    }

    @Test
    void neverPinAShippedNameThatIsInForceLater() {
        var checklists = with(published("2026.3", TODAY.plusDays(1)));
        assertThat(checklists.currentVersion()).isEqualTo("2026.2");
        assertThat(whose(checklists, "2026.2")).isEqualTo("Shipped");
        assertThat(whose(checklists, "2026.3")).isEqualTo("Own");
        assertThat(checklists.known())
                .filteredOn(KnownChecklist::current)
                .extracting(KnownChecklist::name)
                .containsExactly("2026.2");
        assertThat(checklists.versions()).containsExactly("2026.1", "2026.2", "2026.3");
    }

    @Test
    void areTheBodysFromTheirDayOn() {
        var checklists = with(draft("2090.1"), published("2026.3", TODAY));
        assertThat(checklists.currentVersion()).isEqualTo("2026.3");
        assertThat(whose(checklists, "2026.3")).isEqualTo("Own");
        assertThat(whose(checklists, "2090.1")).isEqualTo("Own");
    }
}
