package org.attesta.takeover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        var personnel = line.cell("personnel");
        return new SiteDraft(
                line.cell("name"),
                address(line),
                line.cell("activities"),
                personnel == null ? null : Integer.valueOf(personnel),
                line.cell("shifts"),
                "yes".equals(line.cell("central")));
    }

    private static Address address(Line line) {
        return new Address(line.cell("street"), line.cell("postcode"), line.cell("city"), line.cell("country"));
    }

    static PersonDraft person(Line line) {
        var languages = line.cell("languages");
        return new PersonDraft(
                line.cell("name"),
                line.cell("email"),
                employment(line).orElse(null),
                day(line.cell("contractFrom")),
                day(line.cell("contractUntil")),
                day(line.cell("agreementSignedOn")),
                languages == null ? List.of() : List.of(languages.split("\\s+")),
                line.cell("background"));
    }

    static Optional<Employment> employment(Line line) {
        return Arrays.stream(Employment.values())
                .filter(e -> e.name().equals(line.cell("employment")))
                .findFirst();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
