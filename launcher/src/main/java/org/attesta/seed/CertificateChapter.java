package org.attesta.seed;

import java.time.LocalDate;

/** The certificate that a first decision issued, with every status that it had. */
final class CertificateChapter {

    private final Story story;
    private final Rows rows;
    private final Profile profile;

    CertificateChapter(Story story, Rows rows, Profile profile) {
        this.story = story;
        this.rows = rows;
        this.profile = profile;
    }

    /** @param changed the day on which it stopped being valid, where it did */
    void write(LocalDate expiry, LocalDate changed) {
        var certificateNumber = story.counters.byPattern(profile.pattern(), story.decided.getYear());
        var contents = contents(certificateNumber, expiry).canonical();
        rows.into("certificate")
                .set("id", story.id("certificate"))
                .set("version", 1)
                .set("number", certificateNumber)
                .set("created_at", Story.at(story.decided))
                .set("state", certificateState())
                .set("client_id", story.client)
                .set("certification_id", story.id("certification"))
                .set("decision_id", story.id("decision"))
                .set("holder", story.name)
                .set("revision", 1)
                .set("token", story.id("token").toString().replace("-", ""))
                .set("issued", story.decided)
                .set("effective", story.decided)
                .set("expiry", expiry)
                .set("contents", contents)
                .set("sha256", EvidenceStore.sha256(contents))
                .end();
        certificateStatus(0, "VALID", story.decided);
        if (story.stage != Stage.ACTIVE) {
            certificateStatus(1, certificateState(), changed);
        }
    }

    private String certificateState() {
        return switch (story.stage) {
            case SUSPENDED, WITHDRAWN -> story.stage.name();
            case EXPIRED_RESTORABLE, EXPIRED -> "EXPIRED";
            default -> "ISSUED";
        };
    }

    private void certificateStatus(int place, String status, LocalDate since) {
        rows.into("certificate_status")
                .set("certificate_id", story.id("certificate"))
                .set("position", place)
                .set("status", status)
                .set("since", since)
                .end();
    }

    private Json contents(String certificateNumber, LocalDate expiry) {
        var places = story.places.stream()
                .map(p -> (Object) new Json()
                        .set("name", p.name())
                        .set("address", p.address())
                        .set("scope", story.service.en()))
                .toList();
        return new Json()
                .set("number", certificateNumber)
                .set("revision", 1)
                .set("standard", Story.STANDARD)
                .set("scope", story.scope)
                .set("holder", story.name)
                .set("holderAddress", story.places.get(0).address())
                .set("headquarters", places.get(0))
                .set("sites", places.subList(1, places.size()))
                .set("firstIssued", story.decided)
                .set("issued", story.decided)
                .set("effective", story.decided)
                .set("expiry", expiry)
                .set("decision", "Generated")
                .set("signedBy", story.staff.decider().name())
                .set("body", profile.onCertificate());
    }
}
