package org.attesta.application;

import static org.attesta.application.ApplicationRules.stateText;
import static org.attesta.application.ApplicationRules.told;
import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Condition.warn;
import static org.attesta.shared.Inputs.filled;

import java.util.ArrayList;
import java.util.List;
import org.attesta.audittime.AuditTimeFlag;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/** The conditions of the review of an application, arrows A2, A5 and A6 (ISO/IEC 17021-1 9.1.2, 9.1.4, 5.2). */
final class ReviewRules {

    private ReviewRules() {}

    /** A2, A5, A6 and every word of the review: who reviews is competent and free of conflicts. */
    static List<Condition> reviewer(ApplicationSituation s) {
        if (!s.actor().has(Role.CM)) {
            return List.of();
        }
        var judged = new ArrayList<Condition>();
        judged.add(block("R-7.1.2", s.reviewer().competent(), Text.of("application.reviewerCompetent"))
                .provenBy("person", s.actor().personId()));
        judged.addAll(s.reviewer().impartiality());
        return judged;
    }

    /** A5: the four answers with reviewer and date, impartiality, competences, audit time. */
    static List<Condition> acceptable(ApplicationSituation s) {
        var a = s.subject();
        var review = a.review();
        var conditions = new ArrayList<>(List.of(
                told("R-9.1.2.1a", "sufficient", yes(review.sufficient())),
                told("R-9.1.2.1b", "understood", yes(review.understood())),
                told("R-9.1.2.1c", "able", yes(review.able())),
                told("R-9.1.2.1d", "considered", yes(review.considered())),
                told(
                        "R-20000-1-1.2",
                        "notAllByOthers",
                        Boolean.FALSE.equals(a.content().allByOthers())),
                bodyAudits(s),
                relatedConsultancy(s),
                told("R-9.1.2.3", "competences", !review.technicalAreas().isEmpty()),
                told("R-9.1.4.3", "auditTime", a.auditTime() != null && filled(review.auditTimeJustification()))));
        if (a.auditTime() != null && a.auditTime().flags().contains(AuditTimeFlag.OVER_COMPENSATION)) {
            conditions.add(
                    warn("AT-4", false, Text.of("application.overCompensation")).provenBy("application", a.id()));
        }
        conditions.add(ApplicationRules.kind(s));
        conditions.addAll(ApplicationRules.onlyOne(s, "A5"));
        conditions.add(told("R-9.1.2.1", "reviewed", a.reviewedOn() != null));
        conditions.addAll(s.timeOpen());
        conditions.addAll(reviewer(s));
        return conditions.stream()
                .map(c -> c.proof() == null ? c.provenBy("application", a.id()) : c)
                .toList();
    }

    private static Condition bodyAudits(ApplicationSituation s) {
        var end = s.subject().review().bodyInternalAuditEnd();
        var free = end == null ? null : CivilDates.addMonths(end, s.consultancyMonths());
        boolean met = free == null || !s.today().isBefore(free);
        return block(
                "R-5.2.6", met, met ? Text.of("application.bodyAudits") : Text.of("application.bodyAuditsUntil", free));
    }

    private static Condition relatedConsultancy(ApplicationSituation s) {
        var a = s.subject().content();
        boolean related = Boolean.TRUE.equals(a.consultancyUsed())
                && Boolean.TRUE.equals(a.consultantRelated())
                && a.consultancyEnd() != null;
        var free = related ? CivilDates.addMonths(a.consultancyEnd(), s.consultancyMonths()) : null;
        boolean met = free == null || !s.today().isBefore(free);
        return block(
                "R-5.2.7", met, met ? Text.of("application.consultant") : Text.of("application.consultantUntil", free));
    }

    /** Writing the review down. */
    static List<Condition> writable(ApplicationSituation s) {
        var judged = new ArrayList<>(List.of(reviewable(s.subject().state())));
        judged.addAll(reviewer(s));
        return judged;
    }

    static Condition reviewable(ApplicationState state) {
        boolean met = state == ApplicationState.UNDER_REVIEW;
        return block("R-9.1.2.1", met, Text.of("application.notUnderReview", stateText(state)));
    }

    private static boolean yes(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
