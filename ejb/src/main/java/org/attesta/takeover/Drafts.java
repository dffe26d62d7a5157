package org.attesta.takeover;

import java.util.List;
import org.attesta.client.Address;
import org.attesta.client.ClientDraft;
import org.attesta.client.SiteDraft;
import org.attesta.competence.Employment;
import org.attesta.competence.PersonDraft;

/** Lines as the drafts that the other features take, and back. */
final class Drafts {

    private Drafts() {}

    static ClientDraft client(Line line) {
        return new ClientDraft(
                line.cell("name"),
                line.cell("legalForm"),
                line.cell("registrationNumber"),
                address(line),
                line.cell("website"),
                line.cell("representative"),
                line.cell("representativeFunction"),
                line.cell("email"),
                line.cell("phone"));
    }

    static SiteDraft site(Line line) {
        return new SiteDraft(
                line.cell("name"),
                address(line),
                line.cell("activities"),
                line.whole("personnel"),
                line.cell("shifts"),
                line.yes("central"));
    }

    private static Address address(Line line) {
        return new Address(line.cell("street"), line.cell("postcode"), line.cell("city"), line.cell("country"));
    }

    static PersonDraft person(Line line) {
        var languages = line.cell("languages");
        return new PersonDraft(
                line.cell("name"),
                line.cell("email"),
                line.choice("employment", Employment.class).orElse(null),
                line.day("contractFrom"),
                line.day("contractUntil"),
                line.day("agreementSignedOn"),
                languages == null ? List.of() : List.of(languages.split("\\s+")),
                line.cell("background"));
    }
}
