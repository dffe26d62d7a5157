package org.attesta.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** A revision that a person puts together file by file, and a program that sends all at once. */
class EvidenceUploadServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID CLIENT = UUID.randomUUID();
    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), "client", "Client", Set.of(Role.CLIENT), CLIENT, null);
    private static final ReceivedFile FILE = new ReceivedFile("b.csv", "text/csv", new StoredFile("ab".repeat(32), 3));

    private final List<EvidenceRevision> revisions = new ArrayList<>();
    private final Evidence evidence = new Evidence("EV-1", NOW, CLIENT, null, "Minutes", List.of("9.3"));
    private final EvidenceUploadService service = service();

    @Test
    void aProgramDoesNotSendOverWhatAPersonPutsTogether() {
        open();
        assertThatThrownBy(() -> service.revise(evidence.id(), UploadMeta.none(), List.of(FILE)))
                .isInstanceOf(RuleViolation.class);
        assertThat(revisions)
                .singleElement()
                .satisfies(r -> assertThat(r.submitted()).isFalse());
    }

    @Test
    void andSendsItsOwnWhereThereIsNone() {
        service.revise(evidence.id(), UploadMeta.none(), List.of(FILE));
        assertThat(evidence.revision()).isEqualTo(1);
    }

    @Test
    void theLastFileTakesItsRevisionWithIt() {
        open();
        assertThatThrownBy(() -> service.drop(evidence.id(), 2)).isInstanceOf(NotVisible.class);
        service.drop(evidence.id(), 1);
        assertThat(revisions).isEmpty();
    }

    private void open() {
        var open = new EvidenceRevision(evidence.id(), 1);
        open.add(FILE, NOW);
        revisions.add(open);
    }

    private EvidenceUploadService service() {
        var wired = new EvidenceUploadService();
        wired.evidences = evidences();
        wired.requests = new EvidenceRequests();
        wired.access = access();
        wired.uploads = new Uploads() {
            @Override
            void check(UploadMeta meta) {
                // nothing is wrong with it
            }
        };
        wired.journal = new JournalService() {
            @Override
            public void write(NewEntry entry) {
                // not looked at here
            }
        };
        wired.clock = clock();
        return wired;
    }

    private Evidences evidences() {
        return new Evidences() {
            @Override
            public Optional<Evidence> locked(UUID id) {
                return Optional.of(evidence);
            }

            @Override
            void add(EvidenceRevision revision) {
                revisions.add(revision);
            }

            @Override
            void remove(EvidenceRevision revision) {
                revisions.remove(revision);
            }

            @Override
            Map<UUID, List<EvidenceRevision>> revisionsOf(Collection<UUID> ids) {
                return Map.of(evidence.id(), List.copyOf(revisions));
            }

            @Override
            public void flush() {
                // no database
            }
        };
    }

    private static Access access() {
        return new Access() {
            @Override
            public Actor actor() {
                return ACTOR;
            }

            @Override
            public void demand(String what, Aggregate subject, List<Condition> conditions) {
                if (conditions.stream().anyMatch(Condition::blocks)) {
                    throw new RuleViolation(conditions);
                }
            }
        };
    }

    private static BusinessClock clock() {
        return new BusinessClock() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 22);
            }

            @Override
            public Instant now() {
                return NOW;
            }
        };
    }
}
