package org.attesta.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.decision.DecisionEvent.Decided;
import org.attesta.programme.CyclePolicy;
import org.attesta.programme.ProgrammeFacts;
import org.attesta.shared.Aggregate;
import org.attesta.shared.CivilDates;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * What the body says of one client and one standard, and since when. It is opened with the programme, becomes active by
 * a decision, ends by a decision, the client's wish or the calendar, and is never deleted.
 */
@Entity
@Table(name = "certification")
class Certification extends Aggregate {

    @Enumerated(EnumType.STRING)
    private CertificationState state;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name")
    private String clientName;

    @Column(updatable = false)
    private String standard;

    @Column(name = "programme_id", updatable = false)
    private UUID programmeId;

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    private String scope;

    @Convert(converter = SiteList.Json.class)
    private SiteList sites;

    @Column(name = "certified_on")
    private LocalDate certifiedOn;

    private LocalDate effective;
    private LocalDate expiry;

    @Column(name = "first_surveillance_latest")
    private LocalDate firstSurveillanceLatest;

    @Column(name = "second_surveillance_target")
    private LocalDate secondSurveillanceTarget;

    /** The last day on which the next surveillance audit may take place; null when none is left in this cycle. */
    @Column(name = "surveillance_due")
    private LocalDate surveillanceDue;

    @Column(name = "maintained_on")
    private LocalDate maintainedOn;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    /** Last day of the cycle before this one; null in the first, and where nobody has told. */
    @Column(name = "previous_expiry")
    private LocalDate previousExpiry;

    @Column(name = "taken_over", updatable = false)
    private String takenOver;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @ElementCollection
    @BatchFetch(BatchFetchType.IN)
    @CollectionTable(name = "certification_status", joinColumns = @JoinColumn(name = "certification_id"))
    @OrderBy("position")
    private List<StatusEntry> history = new ArrayList<>();

    /** For JPA only. */
    protected Certification() {}

    private Certification(String number, Instant now) {
        super(number, now);
    }

    /** The way to a first certification begins with its programme. */
    static Certification begin(
            String number, Instant now, ProgrammeFacts programme, String clientName, LocalDate today) {
        var certification = new Certification(number, now);
        certification.clientId = programme.clientId();
        certification.clientName = clientName;
        certification.standard = programme.standard();
        certification.programmeId = programme.id();
        certification.applicationId = programme.applicationId();
        certification.scope = programme.scope();
        certification.sites = SiteList.of(programme.siteIds());
        certification.become(CertificationState.IN_INITIAL, today, null, null);
        return certification;
    }

    /** Granted before the takeover: what it was since then is known as far as it was told. */
    static Certification takenOver(String number, Instant now, TakenOverCertification said, LocalDate today) {
        var certification = new Certification(number, now);
        certification.clientId = said.clientId();
        certification.clientName = said.clientName();
        certification.standard = said.standard();
        certification.programmeId = said.programmeId();
        certification.applicationId = said.applicationId();
        certification.scope = said.scope();
        certification.sites = SiteList.of(said.siteIds());
        certification.certifiedOn = said.firstIssued();
        certification.effective = said.effective();
        certification.expiry = said.expiry();
        certification.previousExpiry = said.previousExpiry();
        certification.firstSurveillanceLatest = said.firstSurveillanceLatest();
        certification.secondSurveillanceTarget = CivilDates.addMonths(said.decidedOn(), 24);
        certification.surveillanceDue = said.surveillanceDue();
        certification.certificateId = said.certificateId();
        certification.takenOver = said.takenOver().imported();
        certification.become(CertificationState.ACTIVE, said.effective(), null, null);
        certification.sinceThen(said, today);
        return certification;
    }

    private void sinceThen(TakenOverCertification said, LocalDate today) {
        switch (said.status()) {
            case ACTIVE -> {}
            case SUSPENDED -> {
                suspendedOn = said.since();
                suspendedUntil = said.suspendedUntil();
                become(CertificationState.SUSPENDED, said.since(), null, said.reason());
            }
            case EXPIRED -> expired(said.succeededOn(), today);
            case WITHDRAWN -> become(CertificationState.WITHDRAWN, said.since(), null, said.reason());
            case ENDED -> become(CertificationState.ENDED, said.since(), null, said.reason());
        }
    }

    /** Nobody restores what another one came after (C12, C20). */
    private void expired(LocalDate succeededOn, LocalDate today) {
        if (succeededOn != null && !succeededOn.isAfter(expiry.plusDays(1))) {
            become(CertificationState.EXPIRED, expiry.plusDays(1), null, null);
            return;
        }
        expire();
        if (today.isAfter(restorableUntil()) || succeededOn != null) {
            boolean sooner = succeededOn != null && !succeededOn.isAfter(restorableUntil());
            become(
                    CertificationState.EXPIRED,
                    sooner ? succeededOn : restorableUntil().plusDays(1),
                    null,
                    null);
        }
    }

    void renamed(String holder) {
        clientName = holder;
    }

    void awaitDecision(UUID decision, LocalDate today) {
        decisionId = decision;
        become(CertificationState.AWAITING_DECISION, today, decision, null);
    }

    /** A proposal lies with the decision makers; nothing changes before they decide. */
    void proposed(UUID decision) {
        decisionId = decision;
    }

    void grant(Decided decided, CertificateDates dates) {
        scope = decided.scope();
        certifiedOn = decided.decidedOn();
        effective = dates.effective();
        expiry = dates.expiry();
        firstSurveillanceLatest = dates.firstSurveillanceLatest();
        secondSurveillanceTarget = dates.secondSurveillanceTarget();
        certificateId = decided.certificateId();
        become(CertificationState.ACTIVE, decided);
    }

    /** The body may ask for the first surveillance earlier than the standard does. */
    void firstSurveillanceBy(LocalDate latest) {
        firstSurveillanceLatest = latest;
        surveillanceDue = latest;
    }

    /** @param next last day of the surveillance that comes now; null when none is left in the cycle */
    void surveyed(LocalDate next) {
        surveillanceDue = next;
    }

    /** C5: it stays what it is, and somebody has said so. */
    void maintain(LocalDate today) {
        maintainedOn = today;
        decisionId = null;
    }

    void refuse(Decided decided) {
        become(CertificationState.REFUSED, decided);
    }

    /** The package went back with questions, which are the body's own: the client is told that, and not what. */
    void returned(LocalDate today, UUID decision) {
        become(CertificationState.IN_INITIAL, today, decision, null);
    }

    void orderStage2(Decided decided) {
        become(CertificationState.IN_INITIAL, decided);
    }

    void suspend(Decided decided) {
        suspendedOn = decided.decidedOn();
        suspendedUntil = decided.suspendedUntil();
        become(CertificationState.SUSPENDED, decided);
    }

    /** The expiry stays what it was (C7). */
    void restore(Decided decided) {
        suspendedOn = null;
        suspendedUntil = null;
        become(CertificationState.ACTIVE, decided);
    }

    void withdraw(Decided decided) {
        suspendedUntil = null;
        become(CertificationState.WITHDRAWN, decided);
    }

    /** What remains is certified as before; a suspension ends with the part taken out (C9), on the day chosen. */
    void reduce(Decided decided) {
        scope = decided.scope();
        if (state == CertificationState.SUSPENDED) {
            effective = decided.effective();
        }
        certificateId = decided.certificateId();
        suspendedOn = null;
        suspendedUntil = null;
        become(CertificationState.ACTIVE, decided);
    }

    /** What was proposed does not happen. */
    void proposalRefused() {
        decisionId = null;
    }

    /** @param requestedOn day of the client's written request */
    void end(String why, LocalDate requestedOn, LocalDate today) {
        decisionId = null;
        suspendedUntil = null;
        become(new StatusChange(CertificationState.ENDED, today, null, why, requestedOn));
    }

    /** C11: nobody can prevent it; the state holds from the day after the last valid one. */
    void expire() {
        decisionId = null;
        suspendedUntil = null;
        become(CertificationState.EXPIRED_RESTORABLE, expiry.plusDays(1), null, null);
    }

    void lapse() {
        become(CertificationState.EXPIRED, restorableUntil().plusDays(1), null, null);
    }

    private void become(CertificationState next, Decided decided) {
        decisionId = null;
        become(next, decided.decidedOn(), decided.decisionId(), decided.reason());
    }

    private void become(CertificationState next, LocalDate since, UUID decision, String why) {
        become(new StatusChange(next, since, decision, why, null));
    }

    private void become(StatusChange change) {
        state = change.state();
        history.add(new StatusEntry(history.size(), change));
    }

    /** Last day on which it can be restored after its expiry ({@code 9.6.3.2.5}). */
    LocalDate restorableUntil() {
        return expiry == null ? null : Route.restorableUntil(expiry);
    }

    LocalDate expiry() {
        return expiry;
    }

    LocalDate suspendedUntil() {
        return suspendedUntil;
    }

    /** From the day after the limit, while there is a certification to be surveyed. */
    boolean overdue(LocalDate today) {
        return surveillanceDue != null
                && today.isAfter(surveillanceDue)
                && (state == CertificationState.ACTIVE || state == CertificationState.SUSPENDED);
    }

    LocalDate surveillanceDue() {
        return surveillanceDue;
    }

    CertificationState state() {
        return state;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID applicationId() {
        return applicationId;
    }

    String clientName() {
        return clientName;
    }

    String standard() {
        return standard;
    }

    String scope() {
        return scope;
    }

    CertificationFacts facts() {
        return new CertificationFacts(
                id(),
                number(),
                state,
                clientId,
                programmeId,
                applicationId,
                standard,
                scope,
                Set.copyOf(sites.ids()),
                certifiedOn,
                effective,
                expiry);
    }

    CertificationRow row(LocalDate today, CyclePolicy cycle) {
        var changes = history.stream().map(StatusEntry::change).toList();
        return new CertificationRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                clientId,
                clientName,
                standard,
                scope,
                programmeId,
                applicationId,
                sites.ids(),
                changes.get(changes.size() - 1).since(),
                PublicStatus.of(state, effective, expiry, today),
                certifiedOn,
                effective,
                expiry,
                restorableUntil(),
                firstSurveillanceLatest,
                secondSurveillanceTarget,
                surveillanceDue,
                overdue(today),
                expiry == null ? null : cycle.recertificationFrom(expiry),
                expiry == null ? null : cycle.recertificationLatest(expiry),
                maintainedOn,
                suspendedOn,
                suspendedUntil,
                decisionId,
                certificateId,
                previousExpiry,
                takenOver,
                changes);
    }

    @Override
    public String type() {
        return "certification";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
