package org.attesta.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationKind;
import org.attesta.application.Propose;
import org.attesta.application.ReviewDraft;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.standard.Standards;

/** What the applicants of the demo wrote, and what the body found and offered. */
final class DemoDrafts {

    private DemoDrafts() {}

    static ApplicationDraft meltemi(UUID site) {
        return new ApplicationDraft(
                ApplicationKind.INITIAL,
                Standards.SMS,
                "The SMS of Meltemi Managed Services supporting the provision of managed network and service desk"
                        + " services to external customers from Thessaloniki",
                "Managed networks; service desk",
                "Managed Services",
                "35 external customers in Greece and Cyprus",
                "All processes of ISO/IEC 20000-1 clause 8, run on one service management tool",
                "42 persons, one site, one service management tool, network monitoring",
                "Managed Services reports to the managing director; no internal suppliers",
                "GDPR; Greek law on electronic communications",
                List.of(site),
                List.of(
                        PersonnelGroup.fullTime("Service desk", 18),
                        PersonnelGroup.fullTime("Network operation and engineering", 24)),
                "Leased lines by two carriers, controlled by contract and quarterly review",
                false,
                false,
                null,
                null,
                null,
                "Greek, English",
                "ISO/IEC 27001, valid until next year",
                null,
                true,
                DemoAccounts.OF_MELTEMI.name());
    }

    static ApplicationDraft borealis(UUID site, LocalDate consultancyEnd) {
        return new ApplicationDraft(
                ApplicationKind.INITIAL,
                Standards.SMS,
                "The SMS of Borealis Managed IT supporting the provision of service desk and end-user device services"
                        + " to external customers from Oslo",
                "Service desk; management of end-user devices",
                "IT Operations",
                "60 external customers in Norway",
                "All processes of ISO/IEC 20000-1 clause 8; release and deployment together with the device supplier",
                "38 persons, one site, one service management tool",
                "IT Operations reports to the chief executive; sales is an internal supplier of demand forecasts",
                "GDPR; Norwegian law on electronic communications",
                List.of(site),
                List.of(PersonnelGroup.fullTime("Oslo", 38)),
                "Staging and repair of devices by an external supplier, controlled by contract and monthly review",
                false,
                true,
                "Christos Rallis, independent consultant",
                consultancyEnd,
                false,
                "English, Norwegian",
                null,
                null,
                true,
                "Ingrid Halvorsen");
    }

    /** Complete: the application can be accepted on it. */
    static ReviewDraft reviewOfMeltemi() {
        return new ReviewDraft(
                true,
                true,
                true,
                true,
                "One site, one homogeneous service line. The night duty is on call, no shift of its own.",
                null,
                Set.of("NETWORK", "SERVICE_DESK"),
                "QMS-MD5",
                null,
                null,
                List.of(),
                new BigDecimal("30"),
                "42 effective persons; neither reductions nor additions");
    }

    /** Begun only: what the body can do and how long the audits take is not said yet. */
    static ReviewDraft reviewOfBorealis() {
        return new ReviewDraft(
                true,
                true,
                null,
                null,
                "Consultancy by a person who audits for us: see the declarations before a team is chosen.",
                null,
                Set.of("SERVICE_DESK"),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    static Propose offer() {
        return new Propose(
                new BigDecimal("9800.00"),
                "EUR",
                "Stage 1 and Stage 2 within three months, surveillance in years one and two, recertification in year"
                        + " three",
                null);
    }
}
