package org.attesta.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.attesta.access.Access;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.application.ApplicationState;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.audit.AuditType;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.decision.DecisionFileService;
import org.attesta.evidence.EvidenceService;
import org.attesta.shared.Actor;
import org.attesta.shared.Installation;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Role;
import org.attesta.shared.Row;

/** What a first-time visitor of a demo may try, by role: each stop is a real record or list. Outside demo mode there is none. */
@Stateless
public class DemoTourService {

    /**
     * One thing to try.
     *
     * @param key what it is called in the words of the home page
     * @param path of the page, with the record where it is about one
     * @param number of that record, or null
     */
    public record Stop(String key, String path, String number) implements Serializable {}

    @Inject
    Installation installation;

    @Inject
    Access access;

    @Inject
    ApplicationService applications;

    @Inject
    AuditService audits;

    @Inject
    CertificationService certifications;

    @Inject
    DecisionFileService decisions;

    @Inject
    EvidenceService evidence;

    /** For whoever asks; a stop whose record is gone is left out. */
    public List<Stop> mine() {
        if (!installation.demo()) {
            return List.of();
        }
        var actor = access.actor();
        return stops(actor, actor.mainRole()).flatMap(Optional::stream).toList();
    }

    private Stream<Optional<Stop>> stops(Actor actor, Role role) {
        return switch (role) {
            case CLIENT -> client(actor);
            case EVID ->
                Stream.of(record("EVID.sent", "evidence/show", newestEvidence()), page("EVID.more", "evidence/list"));
            case CM ->
                Stream.of(
                        record("CM.review", "application/show", application("lusitania")),
                        record("CM.sign", "application/show", application("sporades")),
                        record("CM.overdue", "certification/show", certification("thermaikos")),
                        record("CM.suspended", "certification/show", certification("ithaki")));
            case PLAN ->
                Stream.of(
                        record("PLAN.team", "audit/show", audit("rhenania", AuditType.STAGE2)),
                        record("PLAN.late", "audit/show", audit("thermaikos", AuditType.SURVEILLANCE)),
                        record("PLAN.proposed", "audit/show", audit("pontos", AuditType.STAGE1)));
            case AUDITOR -> auditor();
            case EXPERT ->
                Stream.of(
                        record("EXPERT.comment", "audit/checklist", audit("meltemi", AuditType.STAGE2)),
                        page("EXPERT.declare", "declaration/mine"));
            case DM ->
                Stream.of(
                        record("DM.take", "decision/show", decision("halkyon")),
                        record("DM.open", "certification/show", certification("epione")),
                        record("DM.suspended", "decision/show", decision("ithaki")));
            case IMPC ->
                Stream.of(
                        page("IMPC.person", "person/show?id=" + DemoAccounts.personOf(DemoPeople.CONSULTANT)),
                        page("IMPC.people", "person/list"));
            case AB ->
                Stream.of(
                        record("AB.file", "certification/show", certification("meltemi")),
                        record("AB.withdrawn", "certification/show", certification("emporeia")),
                        record("AB.evidence", "audit/evidence", audit("halkyon", AuditType.STAGE2)),
                        page("AB.journal", "journal/list"));
            case ADM ->
                Stream.of(
                        page("ADM.clock", "demo/show"),
                        page("ADM.accounts", "account/list"),
                        page("ADM.settings", "settings/show"));
            case SYS -> Stream.of();
        };
    }

    private Stream<Optional<Stop>> client(Actor actor) {
        var own = applications.ofClient(actor.clientId()).stream().findFirst();
        var begun = own.filter(a -> a.state() == ApplicationState.DRAFT);
        return Stream.of(
                own.isEmpty()
                        ? page("CLIENT.apply", "application/list")
                        : record(begun.isPresent() ? "CLIENT.apply" : "CLIENT.follow", "application/show", own),
                page("CLIENT.organisation", "client/show?id=" + actor.clientId()),
                page("CLIENT.people", "account/list"));
    }

    private Stream<Optional<Stop>> auditor() {
        var surveillance = audit("pelasgia", AuditType.SURVEILLANCE);
        return Stream.of(
                record("AUDITOR.answers", "audit/findings", audit("epione", AuditType.STAGE2)),
                record("AUDITOR.checklist", "audit/checklist", surveillance),
                record("AUDITOR.evidence", "audit/evidence", surveillance),
                record("AUDITOR.finished", "audit/report", audit("meltemi", AuditType.STAGE2)));
    }

    private static Optional<Stop> page(String key, String path) {
        return Optional.of(new Stop(key, path, null));
    }

    private static Optional<Stop> record(String key, String page, Optional<? extends Row> found) {
        return found.map(row -> new Stop(key, page + "?id=" + row.id(), row.number()));
    }

    private static UUID client(String key) {
        return DemoAccounts.id("client:" + key);
    }

    private Optional<ApplicationRow> application(String key) {
        return applications.ofClient(client(key)).stream().findFirst();
    }

    private Optional<CertificationRow> certification(String key) {
        return certifications.ofClient(client(key)).stream().findFirst();
    }

    private Optional<AuditRow> audit(String key, AuditType type) {
        return audits.rowsOfClient(client(key)).stream()
                .filter(a -> a.type() == type)
                .findFirst();
    }

    private Optional<? extends Row> decision(String key) {
        return certification(key).flatMap(c -> decisions.of(c.id()).stream().reduce((earlier, later) -> later));
    }

    private Optional<? extends Row> newestEvidence() {
        return evidence.list(ListQuery.first(1)).items().stream().findFirst();
    }
}
