package org.attesta.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.ClientReviewKind;
import org.attesta.audit.ClosingTopic;
import org.attesta.audit.OpeningTopic;

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
        reviews = new ArrayList<>();
        deviations = new ArrayList<>();
        if (draft.clientReviews() != null) {
            draft.clientReviews().forEach(r -> reviews.add(ReviewForm.of(r)));
        }
        if (draft.deviations() != null) {
            draft.deviations().forEach(d -> deviations.add(DeviationForm.of(d)));
        }
        if (writes("CLIENT_REVIEWS") && reviews.isEmpty()) {
            addReview(ClientReviewKind.INTERNAL_AUDIT);
            addReview(ClientReviewKind.MANAGEMENT_REVIEW);
        }
    }

    public void saveOpening() {
        keep(new AuditDraft(null, null, null, null, opening.opening(), null, null, null));
    }

    public void saveClosing() {
        keep(new AuditDraft(null, null, null, null, null, closing.closing(), null, null));
    }

    public void saveReviews() {
        var held = reviews.stream().map(ReviewForm::review).toList();
        keep(new AuditDraft(null, null, null, null, null, null, null, held));
    }

    public void saveDeviations() {
        var kept = deviations.stream()
                .filter(DeviationForm::filled)
                .map(DeviationForm::deviation)
                .toList();
        keep(new AuditDraft(null, null, null, null, null, null, kept, null));
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
