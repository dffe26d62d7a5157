package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What people write into an audit, section by section. A section that is null stays as it is; one that differs from
 * what is kept must be open for writing in the present state ({@link DraftSection}).
 */
public record AuditDraft(
        @Valid Schedule schedule,
        @Valid Basis basis,
        @Valid @Size(max = 50) List<@NotNull Seat> team,
        @Valid AuditPlan plan,
        @Valid OpeningMeeting opening,
        @Valid ClosingMeeting closing,
        @Valid @Size(max = 300) List<@NotNull Deviation> deviations,
        @Valid @Size(max = 50) List<@NotNull ClientReview> clientReviews)
        implements Serializable {

    static final AuditDraft EMPTY = new AuditDraft(
            Schedule.NONE,
            Basis.NONE,
            List.of(),
            AuditPlan.NONE,
            OpeningMeeting.NONE,
            ClosingMeeting.NONE,
            List.of(),
            List.of());

    /** This draft where it says something, and {@code kept} elsewhere. */
    AuditDraft over(AuditDraft kept) {
        return new AuditDraft(
                schedule == null ? kept.schedule : schedule,
                basis == null ? kept.basis : basis,
                team == null ? kept.team : team.stream().map(s -> s.named(null)).toList(),
                plan == null ? kept.plan : plan,
                opening == null ? kept.opening : opening,
                closing == null ? kept.closing : closing,
                deviations == null ? kept.deviations : List.copyOf(deviations),
                clientReviews == null ? kept.clientReviews : List.copyOf(clientReviews));
    }

    AuditDraft withTeam(List<Seat> seats) {
        return new AuditDraft(schedule, basis, seats, plan, opening, closing, deviations, clientReviews);
    }

    /** Null instead of empty where the section is none of the reader's business. */
    AuditDraft without(boolean hideTeam, boolean hidePlan, boolean hideFieldwork) {
        return new AuditDraft(
                schedule,
                basis,
                hideTeam ? List.of() : team,
                hidePlan ? null : plan,
                hideFieldwork ? null : opening,
                hideFieldwork ? null : closing,
                hideFieldwork ? null : deviations,
                hideFieldwork ? null : clientReviews);
    }

    /** The content of one section, to see whether it was changed. */
    Object of(DraftSection section) {
        return switch (section) {
            case SCHEDULE -> schedule;
            case BASIS -> basis;
            case TEAM -> team;
            case PLAN -> plan;
            case OPENING -> opening;
            case CLOSING -> closing;
            case DEVIATIONS -> deviations;
            case CLIENT_REVIEWS -> clientReviews;
        };
    }
}
