package org.attesta.application;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Condition.warn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.audittime.AuditTimeFlag;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.standard.Standards;

/** The conditions of arrows A1–A9, each with the clause it comes from. */
final class ApplicationRules {

    /** Months that must have passed since consultancy or internal audits by a related body (5.2.6, 5.2.7). */
    private static final int LOOK_BACK_MONTHS = 24;

    private ApplicationRules() {}

    /** A1: everything of 9.1.1 a–e is told, by someone who may tell it. */
    static List<Condition> complete(ApplicationSituation s) {
        var a = s.subject().content();
        return List.of(
                told("R-9.1.1a", "scope", filled(a.scope(), a.services(), a.unit())),
                block("R-9.1.1b", s.client().address().complete(), Text.of("application.address"))
                        .provenBy("client", s.client().id()),
                told("R-9.1.1b", "sites", sitesComplete(s)),
                told(
                        "R-9.1.1b",
                        "organisation",
                        filled(a.processes(), a.resources(), a.relationships(), a.legalObligations())),
                told("R-9.1.1b", "personnel", AuditTimeOfReview.countable(a.personnel())),
                told("R-9.1.1c", "outsourced", filled(a.outsourcedProcesses()) && a.allByOthers() != null),
                told("R-9.1.1d", "standard", Standards.SMS.equals(a.standard())),
                told("R-9.1.1e", "consultancy", consultancyTold(a)),
                told("R-9.1.1", "authority", Boolean.TRUE.equals(a.authorityDeclared()) && filled(a.declaredBy())));
    }

    private static boolean sitesComplete(ApplicationSituation s) {
        var wanted = s.subject().content().siteIds();
        var complete = s.client().sites().stream()
                .filter(site -> site.address().complete())
                .map(site -> site.id())
                .toList();
        return !wanted.isEmpty() && complete.containsAll(wanted);
    }

    private static boolean consultancyTold(ApplicationDraft a) {
        if (a.consultancyUsed() == null) {
            return false;
        }
        return !a.consultancyUsed()
                || filled(a.consultancyBy()) && a.consultancyEnd() != null && a.consultantRelated() != null;
    }

    /** A2: who reviews is competent and free of conflicts. */
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

    /** A5: the four answers, impartiality, competences, audit time. */
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
        return conditions.stream()
                .map(c -> c.proof() == null ? c.provenBy("application", a.id()) : c)
                .toList();
    }

    private static Condition bodyAudits(ApplicationSituation s) {
        var end = s.subject().review().bodyInternalAuditEnd();
        var free = end == null ? null : CivilDates.addMonths(end, LOOK_BACK_MONTHS);
        boolean met = free == null || !s.today().isBefore(free);
        return block(
                "R-5.2.6", met, met ? Text.of("application.bodyAudits") : Text.of("application.bodyAuditsUntil", free));
    }

    private static Condition relatedConsultancy(ApplicationSituation s) {
        var a = s.subject().content();
        boolean related = Boolean.TRUE.equals(a.consultancyUsed())
                && Boolean.TRUE.equals(a.consultantRelated())
                && a.consultancyEnd() != null;
        var free = related ? CivilDates.addMonths(a.consultancyEnd(), LOOK_BACK_MONTHS) : null;
        boolean met = free == null || !s.today().isBefore(free);
        return block(
                "R-5.2.7", met, met ? Text.of("application.consultant") : Text.of("application.consultantUntil", free));
    }

    /** A7, on what is offered. */
    static List<Condition> proposal(ApplicationSituation s, Propose propose) {
        return List.of(
                told("R-8.5.1", "fee", propose.fee() != null && filled(propose.currency())),
                told("R-8.5.1", "programmeOutline", filled(propose.programmeOutline())));
    }

    /** A8: the agreement covers every site and holds the duties it must. */
    static List<Condition> agreement(ApplicationSituation s) {
        var agreement = s.subject().agreement();
        var conditions = new ArrayList<>(List.of(
                told(
                        "R-5.1.2",
                        "allSites",
                        agreement.siteIds().containsAll(s.subject().content().siteIds())),
                told("R-8.3.4", "duties", agreement.clauses().containsAll(Agreement.DUTIES))));
        if (s.actor().has(Role.CLIENT)) {
            conditions.add(told("R-5.1.2", "notSignedYet", agreement.clientSignedBy() == null));
        } else if (s.actor().has(Role.CM)) {
            conditions.add(told("R-5.1.2", "notSignedYet", agreement.bodySignedBy() == null));
        }
        return conditions.stream()
                .map(c -> c.provenBy("application", s.subject().id()))
                .toList();
    }

    static List<Condition> signature(ApplicationSituation s, Sign sign) {
        return List.of(told("R-5.1.2", "name", sign != null && filled(sign.name())));
    }

    /** A9: signed, and the time determined. */
    static List<Condition> plannable(ApplicationSituation s) {
        var a = s.subject();
        return List.of(
                block("R-5.1.2", a.agreement().signedByBoth(), Text.of("application.signed"))
                        .provenBy("application", a.id()),
                block("R-9.1.4.3", a.auditTime() != null, Text.of("application.auditTime"))
                        .provenBy("application", a.id()));
    }

    /** A9, on the dates: both stages, in order. */
    static List<Condition> programmeDates(ApplicationSituation s, PlanProgramme dates) {
        var stages = dates == null
                ? List.of()
                : Stream.of(dates.stage1From(), dates.stage1To(), dates.stage2From(), dates.stage2To())
                        .filter(d -> d != null)
                        .toList();
        if (stages.size() < 4) {
            return List.of(told("R-9.1.3.2", "stages", false));
        }
        boolean ordered = !dates.stage1To().isBefore(dates.stage1From())
                && dates.stage2From().isAfter(dates.stage1To())
                && !dates.stage2To().isBefore(dates.stage2From());
        return List.of(
                told("R-9.1.3.2", "stages", true),
                told("R-9.3.1.1", "stagesOrdered", ordered),
                told("R-9.1.3.2", "notPast", !dates.stage1From().isBefore(s.today())));
    }

    static List<Condition> gapsListed(ApplicationSituation s, RequestInfo request) {
        return List.of(
                told("R-9.1.2.1a", "gaps", request != null && !request.gaps().isEmpty()));
    }

    static List<Condition> gapsAnswered(ApplicationSituation s, AnswerInfo answer) {
        return List.of(told("R-9.1.2.1a", "gapsAnswered", answer != null && filled(answer.answer())));
    }

    /** The applicant writes while the turn is the applicant's: before submission and while information is asked for. */
    static Condition writable(ApplicationState state) {
        boolean met = state == ApplicationState.DRAFT || state == ApplicationState.INFO_REQUESTED;
        return block("R-9.1.1", met, Text.of("application.notYours", stateText(state)));
    }

    static Condition reviewable(ApplicationState state) {
        boolean met = state == ApplicationState.UNDER_REVIEW;
        return block("R-9.1.2.1", met, Text.of("application.notUnderReview", stateText(state)));
    }

    private static Text stateText(ApplicationState state) {
        return Text.of("application.state." + state);
    }

    private static Condition told(String rule, String words, boolean met) {
        return block(rule, met, Text.of("application." + words));
    }

    private static boolean yes(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    private static boolean filled(String... texts) {
        return Stream.of(texts).allMatch(text -> text != null && !text.isBlank());
    }
}
