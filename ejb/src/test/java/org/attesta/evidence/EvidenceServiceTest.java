package org.attesta.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.audit.Part;
import org.attesta.audit.TeamMember;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence is judged by those who audit the client it comes from (9.4.4, 8.4). */
class EvidenceServiceTest {

    private static final UUID CLIENT = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final Actor AUDITOR =
            new Actor(UUID.randomUUID(), "auditor", "A. Auditor", Set.of(Role.AUDITOR), null, PERSON);

    private List<AuditFacts> ofClient = List.of();

    @Test
    void unaskedEvidenceIsNoStrangersToJudge() {
        assertThat(mayJudge()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void butTheAuditorsOfTheClients(Part part) {
        ofClient = List.of(audit(part));
        assertThat(mayJudge()).isEqualTo(part.counts());
    }

    private boolean mayJudge() {
        var evidence = new Evidence("EV-1", Instant.EPOCH, CLIENT, null, "Minutes", List.of("9.3"));
        evidence.submitted(new EvidenceRevision(evidence.id(), 1));
        return service(evidence).gates(evidence.id()).get(0).open();
    }

    private EvidenceService service(Evidence evidence) {
        var service = new EvidenceService();
        service.evidences = new Evidences() {
            @Override
            public Optional<Evidence> byId(UUID id) {
                return Optional.of(evidence);
            }

            @Override
            Optional<EvidenceRevision> revision(UUID evidenceId, int n) {
                return Optional.empty();
            }
        };
        service.audits = new AuditService() {
            @Override
            public List<AuditFacts> confirmedOf(UUID clientId) {
                return clientId.equals(CLIENT) ? ofClient : List.of();
            }
        };
        service.access = access();
        service.clock = new BusinessClock() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 22);
            }

            @Override
            public Instant now() {
                return Instant.EPOCH;
            }
        };
        return service;
    }

    private static Access access() {
        return new Access() {
            @Override
            public Actor actor() {
                return AUDITOR;
            }

            @Override
            public Actor require(String what, java.util.Collection<Role> roles, Aggregate subject) {
                return AUDITOR;
            }
        };
    }

    private static AuditFacts audit(Part part) {
        return new AuditFacts(
                UUID.randomUUID(),
                "AUD-2026-0001",
                AuditType.STAGE2,
                AuditState.CONFIRMED,
                CLIENT,
                UUID.randomUUID(),
                PERSON,
                List.of(new TeamMember(PERSON, "A. Auditor", part)),
                null,
                null,
                null,
                null,
                null,
                "ISO/IEC 20000-1:2018",
                "1");
    }
}
