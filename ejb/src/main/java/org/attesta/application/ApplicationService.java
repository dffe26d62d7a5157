package org.attesta.application;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.client.ClientService;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.TechnicalAreaRow;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.policy.Policy;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.NotVisible;
import org.attesta.shared.NumberKind;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;

/** Applications: written by the applicant, reviewed and answered by the body. */
@Stateless
@LocalBean
public class ApplicationService implements Acting<ApplicationRow> {

    /** Who may read applications at all; a client account, its own only. */
    public static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.CLIENT, Role.CM, Role.PLAN, Role.AUDITOR, Role.DM, Role.AB));

    /** The applicant; and the certification manager, for an organisation that applied on paper: the draft, not A1. */
    public static final Set<Role> WRITERS = Set.of(Role.CLIENT, Role.CM);

    public static final Set<Role> REVIEWERS = Set.of(Role.CM);
    public static final Set<Role> PROPOSERS = Set.of(Role.CM, Role.PLAN);

    @Inject
    Applications applications;

    @Inject
    ApplicationSituations situations;

    @Inject
    Submissions submissions;

    @Inject
    ClientService clients;

    @Inject
    CompetenceService people;

    @Inject
    Policy policy;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Inputs inputs;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return ApplicationLifecycle.ARROWS;
    }

    public Slice<ApplicationRow> list(ListQuery query) {
        access.require("application.read", READERS);
        var found = applications.slice(query, access.ownClient(), clients.named());
        var names =
                clients.names(found.items().stream().map(Application::clientId).toList());
        return found.map(a -> row(a, names));
    }

    /** All of one client, newest first. */
    public List<ApplicationRow> ofClient(UUID clientId) {
        access.require("application.read", READERS);
        if (!access.sees(clientId)) {
            throw new NotVisible("client", clientId);
        }
        var names = clients.names(List.of(clientId));
        return applications.of(clientId).stream().map(a -> row(a, names)).toList();
    }

    @Override
    public ApplicationRow row(UUID id) {
        return row(readable(id));
    }

    /** Everything that the applicant has sent in, in its order: the content as it was, with what it answered (9.9.2). */
    public List<SubmissionRow> submissions(UUID id) {
        readable(id);
        return submissions.of(id).stream().map(Submission::row).toList();
    }

    @Override
    public List<Gate> gates(UUID id) {
        return ApplicationLifecycle.ARROWS.gates(situations.of(readable(id)));
    }

    /** @param clientId for whom; a client account applies for its own organisation and may leave it out */
    public ApplicationRow begin(UUID clientId, ApplicationDraft draft) {
        var actor = access.require("application.begin", WRITERS);
        var applicant = actor.ofClient() && clientId == null ? actor.clientId() : clientId;
        if (applicant == null || !access.sees(applicant)) {
            throw new BadInput("clientId", Text.of("shared.invalid"));
        }
        inputs.check(draft);
        if (!clients.names(List.of(applicant)).containsKey(applicant)) {
            throw new BadInput("clientId", Text.of("shared.invalid"));
        }
        var number = numbers.next(NumberKind.APPLICATION, clock.today().getYear());
        var application = Application.begin(number, clock.now(), applicant, draft);
        applications.add(application);
        journal.write(NewEntry.done(actor, "application.begin", application));
        applications.flush();
        return row(application);
    }

    public ApplicationRow save(UUID id, long version, ApplicationDraft draft) {
        var application = held(id);
        var actor = access.require("application.save", WRITERS, application);
        application.expect(version);
        inputs.check(draft);
        access.demand("application.save", application, ApplicationRules.writable(application.state()));
        application.save(draft);
        journal.write(NewEntry.done(actor, "application.save", application));
        applications.flush();
        return row(application);
    }

    /** Saves what the reviewer has found so far, and the audit time that follows from it. */
    public ApplicationRow saveReview(UUID id, long version, ReviewDraft draft) {
        var application = held(id);
        var actor = access.require("application.review", REVIEWERS, application);
        application.expect(version);
        inputs.check(draft);
        checkAreas(draft);
        var determined = AuditTimeOfReview.of(application.content(), draft, policy.auditTime());
        access.demand("application.review", application, ReviewRules.writable(situations.of(application)));
        application.review(draft, determined, actor, clock.today());
        journal.write(NewEntry.done(actor, "application.review", application));
        applications.flush();
        return row(application);
    }

    private void checkAreas(ReviewDraft draft) {
        var known = people.technicalAreas().stream().map(TechnicalAreaRow::code).toList();
        if (!known.containsAll(draft.technicalAreas())) {
            throw new BadInput("technicalAreas", Text.of("shared.notOneOf", String.join(", ", known)));
        }
    }

    @Override
    public ApplicationRow act(UUID id, Act act) {
        var application = held(id);
        passage.pass(ApplicationLifecycle.ARROWS, situations.of(application), act);
        applications.flush();
        return row(application);
    }

    /** Where a proposal starts from: what settings and audit time make of the fees. */
    public FeeOffer fees(UUID id) {
        var application = readable(id);
        access.require("application.fees", PROPOSERS, application);
        return new FeeProposal(application.auditTime(), policy.current().fees()).offer();
    }

    /** What a proposal would add up to; nothing is kept. */
    public Fees reckon(UUID id, Propose propose) {
        var application = readable(id);
        access.require("application.fees", PROPOSERS, application);
        inputs.check(propose);
        if (propose.fees() == null) {
            throw new BadInput("fees", Text.of("shared.required"));
        }
        return new FeeProposal(application.auditTime(), policy.current().fees()).reckoned(propose);
    }

    /** The tables and factors that a review may name. */
    public AuditTimePolicy auditTimePolicy() {
        access.require("application.read", READERS);
        return policy.auditTime();
    }

    /** What other features need; they have asked their own question of role. */
    public ApplicationFacts facts(UUID id) {
        return applications
                .byId(id)
                .orElseThrow(() -> new NotVisible("application", id))
                .facts();
    }

    /** As {@link #facts(UUID)}, for lists. */
    public Map<UUID, ApplicationFacts> facts(Collection<UUID> ids) {
        return applications.byIds(ids).stream().collect(Collectors.toMap(Application::id, Application::facts));
    }

    /** The application for a file; who puts it together has asked who may. */
    public ApplicationRow filed(UUID id) {
        return row(applications.byId(id).orElseThrow(() -> new NotVisible("application", id)));
    }

    private Application readable(UUID id) {
        var application = access.visible("application", id, applications.byId(id));
        access.require("application.read", READERS, application);
        return application;
    }

    private Application held(UUID id) {
        return access.visible("application", id, applications.locked(id));
    }

    private ApplicationRow row(Application application) {
        return row(application, clients.names(List.of(application.clientId())));
    }

    private ApplicationRow row(Application application, Map<UUID, String> names) {
        return application.row(
                names.get(application.clientId()), !access.actor().ofClient());
    }
}
