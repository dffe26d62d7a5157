package org.attesta.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.ClientReview;
import org.attesta.audit.ClientReviewKind;
import org.attesta.audit.ClosingTopic;
import org.attesta.audit.Deviation;
import org.attesta.audit.OpeningTopic;
import org.attesta.web.shell.Merge;

/** Backs {@code audit/meetings.xhtml}: both meetings, the client's own reviews, deviations from the plan. */
@Named
@ViewScoped
public class AuditMeetingsBacking extends AuditPage {

    private MeetingForm opening = new MeetingForm();
    private MeetingForm closing = new MeetingForm();
    private List<ReviewForm> reviews = new ArrayList<>();
    private List<DeviationForm> deviations = new ArrayList<>();

    @Override
    protected void fill() {
        var draft = getRow().draft();
        opening = MeetingForm.of(draft.opening());
        closing = MeetingForm.of(draft.closing());
        reviews = reviewsOf(draft);
        deviations = deviationsOf(draft);
    }

    /** Whoever may write them finds both kinds begun. */
    private List<ReviewForm> reviewsOf(AuditDraft draft) {
        var forms = new ArrayList<ReviewForm>();
        if (draft.clientReviews() != null) {
            draft.clientReviews().forEach(r -> forms.add(ReviewForm.of(r)));
        }
        if (writes("CLIENT_REVIEWS") && forms.isEmpty()) {
            forms.add(new ReviewForm(ClientReviewKind.INTERNAL_AUDIT));
            forms.add(new ReviewForm(ClientReviewKind.MANAGEMENT_REVIEW));
        }
        return forms;
    }

    private static List<DeviationForm> deviationsOf(AuditDraft draft) {
        var forms = new ArrayList<DeviationForm>();
        if (draft.deviations() != null) {
            draft.deviations().forEach(d -> forms.add(DeviationForm.of(d)));
        }
        return forms;
    }

    @Override
    protected void catchUp(AuditDraft before) {
        var draft = getRow().draft();
        opening = MeetingForm.of(Merge.of(
                MeetingForm.of(before.opening()).opening(),
                opening.opening(),
                MeetingForm.of(draft.opening()).opening()));
        closing = MeetingForm.of(Merge.of(
                MeetingForm.of(before.closing()).closing(),
                closing.closing(),
                MeetingForm.of(draft.closing()).closing()));
        if (reviewsIn(reviews).equals(reviewsIn(reviewsOf(before)))) {
            reviews = reviewsOf(draft);
        }
        if (deviationsIn(deviations).equals(deviationsIn(deviationsOf(before)))) {
            deviations = deviationsOf(draft);
        }
    }

    private static List<ClientReview> reviewsIn(List<ReviewForm> forms) {
        return forms.stream().map(ReviewForm::review).toList();
    }

    private static List<Deviation> deviationsIn(List<DeviationForm> forms) {
        return forms.stream()
                .filter(DeviationForm::filled)
                .map(DeviationForm::deviation)
                .toList();
    }

    public void saveOpening() {
        keep(new AuditDraft(null, null, null, null, opening.opening(), null, null, null));
    }

    public void saveClosing() {
        keep(new AuditDraft(null, null, null, null, null, closing.closing(), null, null));
    }

    public void saveReviews() {
        keep(new AuditDraft(null, null, null, null, null, null, null, reviewsIn(reviews)));
    }

    public void saveDeviations() {
        keep(new AuditDraft(null, null, null, null, null, null, deviationsIn(deviations), null));
    }

    public void addReview(ClientReviewKind kind) {
        reviews.add(new ReviewForm(kind));
    }

    public void addInternalAudit() {
        addReview(ClientReviewKind.INTERNAL_AUDIT);
    }

    public void addManagementReview() {
        addReview(ClientReviewKind.MANAGEMENT_REVIEW);
    }

    public void removeReview(int index) {
        reviews.remove(index);
    }

    public void addDeviation() {
        deviations.add(new DeviationForm());
    }

    public void removeDeviation(int index) {
        deviations.remove(index);
    }

    public void addAttendee(MeetingForm meeting) {
        meeting.getAttendees().add(new AttendeeForm());
    }

    public void removeAttendee(MeetingForm meeting, int index) {
        meeting.getAttendees().remove(index);
    }

    public MeetingForm getOpening() {
        return opening;
    }

    public MeetingForm getClosing() {
        return closing;
    }

    public List<ReviewForm> getReviews() {
        return reviews;
    }

    public List<DeviationForm> getDeviations() {
        return deviations;
    }

    public List<OpeningTopic> getOpeningTopics() {
        return List.of(OpeningTopic.values());
    }

    public List<ClosingTopic> getClosingTopics() {
        return List.of(ClosingTopic.values());
    }
}
