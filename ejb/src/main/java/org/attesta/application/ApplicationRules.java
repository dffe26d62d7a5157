package org.attesta.application;

import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Inputs.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.shared.Condition;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.standard.Standards;

/** The conditions of arrows A1, A3, A4 and A7–A9, each with the clause it comes from. */
final class ApplicationRules {

    private ApplicationRules() {}

    /** A1: everything of 9.1.1 a–e is told, by someone who may tell it. */
    static List<Condition> complete(ApplicationSituation s) {
        var a = s.subject().content();
        return List.of(
                kind(s),
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

    /** Transfer, change of scope, recertification and reactivation each need a way of their own. */
    static Condition kind(ApplicationSituation s) {
        return told("R-9.1.1", "kind", s.subject().content().kind() == ApplicationKind.INITIAL);
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

    /** A7, on what is offered. */
    static List<Condition> proposal(ApplicationSituation s, Propose propose) {
        boolean fee = propose.fee() != null || propose.fees() != null;
        var conditions = new ArrayList<Condition>();
        conditions.add(told("R-8.5.1", "fee", fee && filled(propose.currency())));
        conditions.add(told("R-8.5.1", "programmeOutline", filled(propose.programmeOutline())));
        conditions.addAll(s.feeProposal().judge(propose));
        return conditions;
    }

    /** A8: the agreement rests on the text in force, and each side signs once. */
    static List<Condition> agreement(ApplicationSituation s) {
        var agreement = s.subject().agreement();
        var conditions = new ArrayList<Condition>();
        conditions.add(textInForce(agreement));
        if (s.actor().has(Role.CLIENT)) {
            conditions.add(told("R-5.1.2", "notSignedYet", agreement.clientSignedBy() == null));
        } else if (s.actor().has(Role.CM)) {
            conditions.add(told("R-5.1.2", "notSignedYet", agreement.bodySignedBy() == null));
        }
        return conditions.stream()
                .map(c -> c.provenBy("application", s.subject().id()))
                .toList();
    }

    static Condition textInForce(Agreement agreement) {
        var version = agreement.dutiesVersion();
        boolean met = version.equals(AgreementDuties.IN_FORCE.version());
        return block("R-8.3.4", met, Text.of("application.duties", version));
    }

    static List<Condition> signature(ApplicationSituation s, Sign sign) {
        return List.of(told("R-5.1.2", "name", sign != null && filled(sign.name())));
    }

    /** A9: signed, and the time determined. */
    static List<Condition> plannable(ApplicationSituation s) {
        var a = s.subject();
        var conditions = new ArrayList<>(onlyOne(s, "A9"));
        conditions.addAll(List.of(
                block("R-5.1.2", a.agreement().signedByBoth(), Text.of("application.signed"))
                        .provenBy("application", a.id()),
                block("R-9.1.4.3", a.auditTime() != null, Text.of("application.auditTime"))
                        .provenBy("application", a.id())));
        return conditions;
    }

    /** One certification for one client and one standard, rulebook §5.3. */
    static List<Condition> onlyOne(ApplicationSituation s, String transition) {
        var conditions = new ArrayList<Condition>();
        conditions.add(
                s.rival() == null
                        ? told("C20", "onlyOne", true)
                        : told("C20", "onlyOne", false).provenBy("application", s.rival()));
        conditions.addAll(s.others().of(transition, s));
        return conditions;
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

    static Text stateText(ApplicationState state) {
        return Text.of("application.state." + state);
    }

    static Condition told(String rule, String words, boolean met) {
        return block(rule, met, Text.of("application." + words));
    }
}
