package org.attesta.certification;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.audit.AuditService;
import org.attesta.policy.Policy;
import org.attesta.programme.CyclePolicy;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** Certifications: handed in, proposed about and ended by people; changed by decisions and the calendar. */
@Stateless
@LocalBean
public class CertificationService implements Acting<CertificationRow> {

    /** Who may read certifications at all; a client account, its own only. */
    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.EVID, Role.IMPC, Role.SYS)));

    @Inject
    Certifications certifications;

    @Inject
    CertificationDesk desk;

    @Inject
    AuditService audits;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    BusinessClock clock;

    @Inject
    Policy policy;

    @Override
    public Lifecycle<?> lifecycle() {
        return CertificationLifecycle.ARROWS;
    }

    public Slice<CertificationRow> list(ListQuery query) {
        access.require("certification.read", READERS);
        return certifications.slice(query, access.ownClient()).map(rows());
    }

    @Override
    public CertificationRow row(UUID id) {
        return rows().apply(readable(id));
    }

    @Override
    public List<Gate> gates(UUID id) {
        return CertificationLifecycle.ARROWS.gates(desk.situation(readable(id), clock.today()));
    }

    @Override
    public CertificationRow act(UUID id, Act act) {
        certifications.programmeOf(id).ifPresent(audits::hold);
        var certification = access.visible("certification", id, certifications.locked(id));
        passage.pass(CertificationLifecycle.ARROWS, desk.situation(certification, clock.today()), act);
        certifications.flush();
        return rows().apply(certification);
    }

    /** Where it is on the way of nine steps from the application to the certificate. */
    public int step(UUID id) {
        var certification = readable(id);
        return WayToCertificate.step(
                certification.state(), certification.expiry() != null, audits.ofProgramme(certification.programmeId()));
    }

    /** The certification that a programme leads to, if this account may read it. */
    public Optional<CertificationRow> ofProgramme(UUID programmeId) {
        access.require("certification.read", READERS);
        return certifications
                .ofProgramme(programmeId)
                .filter(c -> access.sees(c.clientId()))
                .map(rows());
    }

    /** All certifications of one organisation, newest first. */
    public List<CertificationRow> ofClient(UUID clientId) {
        access.require("certification.read", READERS);
        return access.sees(clientId)
                ? certifications.ofClient(clientId).stream().map(rows()).toList()
                : List.of();
    }

    private Function<Certification, CertificationRow> rows() {
        var today = clock.today();
        var cycle = CyclePolicy.of(policy.current());
        return c -> c.row(today, cycle);
    }

    /** What other features need; they have asked their own question of role. */
    public CertificationFacts facts(UUID id) {
        return certifications
                .byId(id)
                .orElseThrow(() -> new NotVisible("certification", id))
                .facts();
    }

    private Certification readable(UUID id) {
        var certification = access.visible("certification", id, certifications.byId(id));
        access.require("certification.read", READERS, certification);
        return certification;
    }
}
