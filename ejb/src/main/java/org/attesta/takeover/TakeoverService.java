package org.attesta.takeover;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.certificate.TakenOverCertificateService;
import org.attesta.certification.TakenOverCertificationService;
import org.attesta.client.ClientService;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.PersonService;
import org.attesta.competence.TechnicalAreaRow;
import org.attesta.finding.TakenOverFindingService;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.FileName;
import org.attesta.shared.Inputs;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Sha256;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;
import org.attesta.standard.Standards;

/** Takes over what a body already has: a file is received and checked, then all of it or nothing is stored. */
@Stateless
public class TakeoverService {

    public static final Set<Role> READERS = Set.of(Role.CM, Role.ADM, Role.AB);

    /** What the body has is told to who may read all of it: audits and nonconformities are not the administrator's. */
    public static final Set<Role> EXPORTERS = Set.of(Role.CM, Role.AB);

    /** Whoever opens organisations: that is what is done here, many at once. */
    public static final Set<Role> TAKERS = ClientService.OPENERS;

    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    @Inject
    Takeovers takeovers;

    @Inject
    ClientService clients;

    @Inject
    PersonService people;

    @Inject
    CompetenceService competence;

    @Inject
    TakenOverCertificateService certificates;

    @Inject
    TakenOverCertificationService certifications;

    @Inject
    TakenOverFindingService findings;

    @Inject
    Standards standards;

    @Inject
    Policy policy;

    @Inject
    Keeper keeper;

    @Inject
    Export export;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    public Slice<TakeoverRow> list(ListQuery query) {
        access.require("takeover.read", READERS);
        return takeovers.slice(query, Lister.Scope.all()).map(t -> t.row(null));
    }

    /** With every problem as it is now: what was taken over meanwhile stands in the way of a second time. */
    public TakeoverRow row(UUID id) {
        var takeover = access.visible("takeover", id, takeovers.byId(id).filter(t -> seesFiles()));
        access.require("takeover.read", READERS, takeover);
        return takeover.row(faults(takeover));
    }

    private boolean seesFiles() {
        return !access.actor().ofClient();
    }

    /** @throws org.attesta.shared.BadInput for what is no such file at all */
    public TakeoverRow receive(String fileName, byte[] bytes) {
        var actor = access.require("takeover.receive", TAKERS);
        if (bytes.length > LARGEST_FILE) {
            throw Archive.refused("takeover.tooLarge", LARGEST_FILE / 1024 / 1024);
        }
        var number = numbers.next("IMP", clock.today().getYear());
        var name = FileName.of(fileName);
        var takeover = new Takeover(number, clock.now(), name, Sha256.of(bytes), BookReader.read(bytes), actor);
        takeovers.add(takeover);
        takeovers.flush();
        journal.write(NewEntry.done(actor, "takeover.receive", takeover).because(name));
        return takeover.row(faults(takeover));
    }

    private List<Fault> faults(Takeover takeover) {
        return takeover.state() == TakeoverState.DONE ? List.of() : Checker.check(takeover.content(), world(), inputs);
    }

    private World world() {
        return new World(
                clients.taken(),
                clients::numbered,
                certifications::living,
                people.everybody(),
                certificates.taken(),
                findings.taken(),
                competence.technicalAreas().stream().map(TechnicalAreaRow::code).collect(Collectors.toSet()),
                this::audited,
                policy.current(),
                clock.today());
    }

    private boolean audited(String standard, String clause) {
        var tree = standards.clauseTree(standard);
        return tree.contains(clause) && tree.require(clause).auditable();
    }

    /** All of it, or nothing: one transaction. */
    public TakeoverRow run(UUID id) {
        var takeover = access.visible("takeover", id, takeovers.locked(id).filter(t -> seesFiles()));
        var actor = access.require("takeover.run", TAKERS, takeover);
        var faults = faults(takeover);
        access.demand(
                "takeover.run",
                takeover,
                Condition.block("TAKEOVER", takeover.state() == TakeoverState.RECEIVED, Text.of("takeover.onlyOnce")),
                Condition.block("TAKEOVER", faults.isEmpty(), Text.of("takeover.noProblems", faults.size())),
                Condition.block("TAKEOVER", takeover.content().rows() > 0, Text.of("takeover.notEmpty")));
        keeper.keep(takeover);
        var stored = takeovers.locked(id).orElseThrow();
        stored.done(actor, clock.today());
        journal.write(NewEntry.done(actor, "takeover.run", stored).because(stored.fileName()));
        takeovers.flush();
        return stored.row(List.of());
    }

    /**
     * The template without rows, or with what the body has. Each question is answered in a transaction of its own: in a
     * single one all that was read so far would be looked through again before the next.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(boolean filled, OutputStream out) throws IOException {
        access.require("takeover.export", filled ? EXPORTERS : READERS);
        BookWriter.write(filled ? export.source() : (sheet, into) -> {}, out);
    }
}
