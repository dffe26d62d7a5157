package org.attesta.web.application;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.TrailService;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.application.ApplicationState;
import org.attesta.application.SubmissionRow;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.client.ClientFacts;
import org.attesta.client.ClientService;
import org.attesta.client.SiteFacts;
import org.attesta.journal.EntryRow;
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;
import org.attesta.web.shell.Visitor;

/** Backs {@code application/show.xhtml} and the pages of its steps. */
@Named
@ViewScoped
public class ApplicationBacking extends RecordBacking<ApplicationRow> {

    private static final Set<ApplicationState> IN_CYCLE =
            EnumSet.of(ApplicationState.IN_PROGRAMME, ApplicationState.TAKEN_OVER);

    @EJB
    ApplicationService applications;

    @EJB
    ClientService clients;

    @EJB
    TrailService trail;

    @Inject
    Visitor viewer;

    @EJB
    ProgrammeService programmes;

    private ClientFacts client;
    private UUID programmeId;
    private List<SubmissionRow> submissions = List.of();
    private List<EntryRow> entries = List.of();

    @Override
    protected Acting<ApplicationRow> service() {
        return applications;
    }

    @Override
    protected void loaded() {
        client = clients.facts(getRow().clientId());
        submissions = applications.submissions(getId());
        programmeId = IN_CYCLE.contains(getRow().state()) && viewer.isAny(ProgrammeService.READERS)
                ? programmes.ofApplication(getId()).map(ProgrammeRow::id).orElse(null)
                : null;
        entries = trail.lately(getType(), getRow());
    }

    /** What the applicant has sent in, each time as it was. */
    public List<SubmissionRow> getSubmissions() {
        return submissions;
    }

    /** How many persons were told to be in scope. */
    public long personsOf(SubmissionRow sent) {
        return sent.content().personnel().stream()
                .filter(group -> group.persons() != null)
                .mapToLong(PersonnelGroup::persons)
                .sum();
    }

    public ClientFacts getClient() {
        return client;
    }

    /** The sites in scope, in the order of the client's list. */
    public List<SiteFacts> getSites() {
        var wanted = getRow().content().siteIds();
        return client.sites().stream().filter(s -> wanted.contains(s.id())).toList();
    }

    public List<EntryRow> getEntries() {
        return entries;
    }

    /** True while the applicant's data may be written. */
    public boolean isEditable() {
        var state = getRow().state();
        return state == ApplicationState.DRAFT || state == ApplicationState.INFO_REQUESTED;
    }

    /** The message key of whose turn it is; a proposal waits for those who have not signed it. */
    public String getTurn() {
        var row = getRow();
        if (row.state() == ApplicationState.PROPOSAL_SENT) {
            var agreement = row.agreement();
            if (agreement.clientSignedBy() != null) {
                return "application.turn.SUBMITTED";
            }
            if (agreement.bodySignedBy() != null) {
                return "application.turn.DRAFT";
            }
        }
        return "application.turn." + row.state();
    }

    /** The programme that the application led to; null before, and for whom it is not open. */
    public UUID getProgrammeId() {
        return programmeId;
    }

    public boolean isReviewable() {
        return getRow().state() == ApplicationState.UNDER_REVIEW;
    }
}
