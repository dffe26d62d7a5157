package org.attesta.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationKind;
import org.attesta.application.ReviewDraft;
import org.attesta.audittime.PersonnelGroup;
import org.attesta.standard.Standards;

/** What the applicants of the demo wrote, and what the body found and offered. */
final class DemoDrafts {

    private DemoDrafts() {}

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
}
