package org.attesta.seed;

import java.util.List;
import java.util.stream.Stream;

/** The organisation with its sites, what the body's people declared about it, and its application. */
final class ClientChapter {

    private final Story story;
    private final Rows rows;

    ClientChapter(Story story, Rows rows) {
        this.story = story;
        this.rows = rows;
    }

    void write() {
        var head = story.places.get(0);
        rows.into("client")
                .set("id", story.client)
                .set("version", 1)
                .set("number", story.clientNumber)
                .set("created_at", Story.at(story.came.minusDays(10)))
                .set("name", story.name)
                .set("legal_form", story.legalForm)
                .set("registration_number", head.town().country() + " " + (100_000_000L + story.index))
                .set("street", head.street())
                .set("postcode", head.postcode())
                .set("city", head.town().name())
                .set("country", head.town().country())
                .set("website", "https://client" + (story.index + 1) + ".generated.example")
                .set("representative", story.representative)
                .set("representative_function", "Service manager")
                .set("email", "client" + (story.index + 1) + "@generated.example")
                .set("phone", "+30 210 " + (1_000_000 + story.index))
                .end();
        for (int i = 0; i < story.places.size(); i++) {
            site(story.places.get(i), i);
        }
        if (story.stage.reached(Stage.PLANNED)) {
            Stream.of(story.staff.manager(), story.staff.decider(), story.lead(), story.auditor())
                    .forEach(this::declaration);
        }
        if (story.stage != Stage.PROSPECT) {
            application();
        }
    }

    private void site(Story.Place place, int i) {
        rows.into("site")
                .set("id", place.id())
                .set("version", 1)
                .set("number", story.clientNumber + "-S%02d".formatted(i + 1))
                .set("created_at", Story.at(story.came.minusDays(10)))
                .set("client_id", story.client)
                .set("name", place.name())
                .set("street", place.street())
                .set("postcode", place.postcode())
                .set("city", place.town().name())
                .set("country", place.town().country())
                .set("activities", i == 0 ? "Governance of the SMS, " + story.service.en() : story.service.en())
                .set("personnel", place.personnel())
                .set("shifts", place.personnel() > 40 ? "Three shifts" : "Daytime")
                .set("central", i == 0)
                .end();
    }

    private void declaration(Staff.Member person) {
        var day = story.came.plusDays(2);
        rows.into("declaration")
                .set("id", story.id("declaration" + person.id()))
                .set("version", 1)
                .set("number", story.counters.next("DCL", day.getYear()))
                .set("created_at", Story.at(day))
                .set("person_id", person.id())
                .set("client_id", story.client)
                .set("state", "NO_CONFLICT")
                .set("declared_on", day)
                .set("conflict", false)
                .set("note", "Signed form received by letter")
                .set("recorded_by", story.staff.manager().name())
                .end();
    }

    private void application() {
        var reviewed = story.stage.reached(Stage.PROPOSAL_SENT);
        var submitted = story.stage != Stage.DRAFT;
        var number = story.counters.next("APP", story.came.getYear());
        rows.into("application")
                .set("id", story.id("application"))
                .set("version", 5)
                .set("number", number)
                .set("created_at", Story.at(story.came.minusDays(3)))
                .set("client_id", story.client)
                .set("state", state())
                .set("standard", Story.STANDARD)
                .set("content", content().text())
                .set("review", review(reviewed).text())
                .set(
                        "audit_time",
                        reviewed ? AuditDays.of(story.personnel()).json().text() : null)
                .set("agreement", reviewed ? agreement().text() : null)
                .set("signatures", reviewed ? signatures() : null)
                .set("submitted_on", submitted ? story.came : null)
                .set(
                        "reviewer_person_id",
                        reviewed || story.stage == Stage.UNDER_REVIEW
                                ? story.staff.manager().id()
                                : null)
                .set("reviewed_by", reviewed ? story.staff.manager().name() : null)
                .set("reviewed_on", reviewed ? story.came.plusDays(6) : null)
                .set(
                        "decline_reason",
                        story.stage == Stage.DECLINED
                                ? "The services in scope are provided by others altogether."
                                : null)
                .end();
        if (submitted) {
            submission(number);
        }
    }

    private String signatures() {
        return story.stage.reached(Stage.AGREEMENT_SIGNED) ? "BOTH" : "NONE";
    }

    /** What was sent in, as it was. */
    private void submission(String application) {
        rows.into("application_submission")
                .set("id", story.id("submission"))
                .set("version", 1)
                .set("number", application + "-R1")
                .set("created_at", Story.at(story.came))
                .set("application_id", story.id("application"))
                .set("client_id", story.client)
                .set("revision", 1)
                .set("submitted_on", story.came)
                .set("submitted_by", story.representative)
                .set("content", content().text())
                .end();
    }

    private String state() {
        return switch (story.stage) {
            case DRAFT, SUBMITTED, UNDER_REVIEW, DECLINED, PROPOSAL_SENT, AGREEMENT_SIGNED -> story.stage.name();
            case WITHDRAWN_APPLICATION -> "WITHDRAWN";
            default -> "IN_PROGRAMME";
        };
    }

    private Json content() {
        var groups = story.places.stream()
                .map(place -> new Json()
                        .set("name", place.name())
                        .set("persons", place.personnel())
                        .set("hoursPerDay", null)
                        .set("reductionPercent", null)
                        .set("justification", null))
                .toList();
        return new Json()
                .set("kind", "INITIAL")
                .set("standard", Story.STANDARD)
                .set("scope", story.scope)
                .set("services", story.service.en())
                .set("unit", "Managed services")
                .set("customers", story.dice.between(5, 200) + " external customers")
                .set("processes", "All processes of clause 8, on one service management tool")
                .set("resources", story.personnel() + " persons at " + story.places.size() + " sites")
                .set("relationships", "The unit reports to the managing director")
                .set("legalObligations", "GDPR; national law on electronic communications")
                .set("siteIds", story.siteIdTexts())
                .set("personnel", groups)
                .set("outsourcedProcesses", "Leased lines, controlled by contract and quarterly review")
                .set("allByOthers", story.stage == Stage.DECLINED)
                .set("consultancyUsed", false)
                .set("consultancyBy", null)
                .set("consultancyEnd", null)
                .set("consultantRelated", null)
                .set("languages", "Greek, English")
                .set("otherCertificates", null)
                .set("auditWishedFrom", null)
                .set("authorityDeclared", true)
                .set("declaredBy", story.representative);
    }

    private Json review(boolean done) {
        Boolean yes = done ? true : null;
        return new Json()
                .set("sufficient", yes)
                .set("understood", yes)
                .set("able", yes)
                .set("considered", yes)
                .set("notes", done ? "One homogeneous service line." : null)
                .set("bodyInternalAuditEnd", null)
                .set("technicalAreas", List.of(story.service.area()))
                .set("table", done ? "QMS-MD5" : null)
                .set("effectivePersonnel", null)
                .set("adjustments", List.of())
                .set("stage1Share", done ? 30 : null)
                .set(
                        "auditTimeJustification",
                        done ? "Effective persons as told; neither reductions nor additions" : null);
    }

    private Json agreement() {
        var proposed = story.came.plusDays(8);
        var signed = story.stage.reached(Stage.AGREEMENT_SIGNED);
        return new Json()
                .set("fee", 3000 + 90 * story.personnel())
                .set("currency", "EUR")
                .set(
                        "programmeOutline",
                        "Stage 1 and 2 within three months, surveillance each year, recertification in year three")
                .set("proposedOn", proposed)
                .set("clauses", List.of("8.3.4", "8.4", "8.5.1", "8.5.3"))
                .set("siteIds", story.siteIdTexts())
                .set("clientSignedBy", signed ? story.representative : null)
                .set("clientSignedOn", signed ? proposed.plusDays(5) : null)
                .set("bodySignedBy", signed ? story.staff.manager().name() : null)
                .set("bodySignedOn", signed ? proposed.plusDays(6) : null);
    }
}
