package org.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.shared.Act;
import org.attesta.shared.NotVisible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that is being issued and a finding that is being written do not pass each other by. */
class FindingServiceTest {

    private static final UUID FINDING = UUID.randomUUID();
    private static final UUID AUDIT = UUID.randomUUID();

    private final List<String> held = new ArrayList<>();
    private final FindingService service = service();

    static Stream<Arguments> writes() {
        return Stream.of(
                write("save", s -> s.save(FINDING, 1, Situations.complete(Grade.MINOR))),
                write("save the answer", s -> s.saveAnswer(FINDING, 1, Situations.ANSWER)),
                write("act", s -> s.act(FINDING, Act.of("issue"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void theAuditIsHeldBeforeTheFinding(String what, Consumer<FindingService> write) {
        assertThatThrownBy(() -> write.accept(service)).isInstanceOf(NotVisible.class);
        assertThat(held).containsExactly("audit " + AUDIT, "finding " + FINDING);
    }

    @Test
    void theAuditOfADraftIsHeldBeforeItsStateIsLookedAt() {
        var situations = new FindingSituations();
        situations.audits = service.audits;
        situations.hold(AUDIT);
        assertThat(held).containsExactly("audit " + AUDIT);
    }

    private FindingService service() {
        var wired = new FindingService();
        wired.audits = new AuditService() {
            @Override
            public AuditFacts factsHeld(UUID id) {
                held.add("audit " + id);
                return null;
            }
        };
        wired.findings = new Findings() {
            @Override
            Optional<UUID> auditOf(UUID findingId) {
                return Optional.of(AUDIT);
            }

            @Override
            public Optional<Finding> locked(UUID id) {
                held.add("finding " + id);
                throw new NotVisible("finding", id);
            }
        };
        return wired;
    }

    private static Arguments write(String what, Consumer<FindingService> write) {
        return Arguments.of(what, write);
    }
}
