package org.attesta.web.csv;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.audit.AuditRow;
import org.attesta.audit.AuditService;
import org.attesta.certificate.CertificateRow;
import org.attesta.certificate.CertificateService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.competence.DeclarationRow;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.decision.DecisionRow;
import org.attesta.decision.DecisionService;
import org.attesta.evidence.EvidenceRequestRow;
import org.attesta.evidence.EvidenceRequestService;
import org.attesta.evidence.EvidenceRow;
import org.attesta.evidence.EvidenceService;
import org.attesta.finding.FindingRow;
import org.attesta.finding.FindingService;
import org.attesta.programme.ProgrammeRow;
import org.attesta.programme.ProgrammeService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;

/** The lists that are given out as files, each read by the service that shows it, which says who may. */
@RequestScoped
class Lists {

    /** One list: the kind of its rows, and a page of them. */
    record ListOf<R extends Record>(Class<R> type, Function<ListQuery, Slice<R>> page) {}

    @EJB
    ApplicationService applications;

    @EJB
    AuditService audits;

    @EJB
    CertificateService certificates;

    @EJB
    CertificationService certifications;

    @EJB
    ClientService clients;

    @EJB
    DeclarationService declarations;

    @EJB
    DecisionService decisions;

    @EJB
    EvidenceService evidence;

    @EJB
    EvidenceRequestService evidenceRequests;

    @EJB
    FindingService findings;

    @EJB
    PersonService people;

    @EJB
    ProgrammeService programmes;

    /** By the part of the address that the list has in REST. */
    Optional<ListOf<?>> byName(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "applications" -> new ListOf<>(ApplicationRow.class, applications::list);
                    case "audits" -> new ListOf<>(AuditRow.class, audits::list);
                    case "certificates" -> new ListOf<>(CertificateRow.class, certificates::list);
                    case "certifications" -> new ListOf<>(CertificationRow.class, certifications::list);
                    case "clients" -> new ListOf<>(ClientRow.class, clients::list);
                    case "declarations" -> new ListOf<>(DeclarationRow.class, declarations::list);
                    case "decisions" -> new ListOf<>(DecisionRow.class, decisions::list);
                    case "evidence" -> new ListOf<>(EvidenceRow.class, evidence::list);
                    case "evidence-requests" -> new ListOf<>(EvidenceRequestRow.class, evidenceRequests::list);
                    case "findings" -> new ListOf<>(FindingRow.class, findings::list);
                    case "people" -> new ListOf<>(PersonRow.class, people::list);
                    case "programmes" -> new ListOf<>(ProgrammeRow.class, programmes::list);
                    default -> null;
                });
    }
}
