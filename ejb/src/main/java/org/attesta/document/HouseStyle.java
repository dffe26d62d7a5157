package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attesta.client.Countries;
import org.attesta.reports.HouseDocument;
import org.attesta.shared.Installation;

/** Puts a document that was found into the style of the house. */
@ApplicationScoped
class HouseStyle {

    private static final Set<DocumentKind> LETTERS = EnumSet.of(
            DocumentKind.PROPOSAL, DocumentKind.TEAM_LETTER, DocumentKind.DECISION_LETTER, DocumentKind.REFUSAL_LETTER);

    @Inject
    Installation installation;

    HouseDocument of(Found found, Locale language) {
        var say = new Say(language, installation.zone());
        return new HouseDocument(
                body(found.parties(), say),
                title(found, say),
                found.kind().clauses(),
                LETTERS.contains(found.kind()) ? addressee(found.parties(), say) : List.of(),
                found.body().apply(say),
                found.seal().signatures().stream().map(s -> signature(s, say)).toList(),
                installation.demo() ? say.of("demonstration") : null,
                watermark(found, say));
    }

    private static HouseDocument.Body body(Parties parties, Say say) {
        var name = parties.body() == null ? say.of("body.unnamed") : parties.body();
        return new HouseDocument.Body(
                name, Countries.translated(String.join("\n", parties.bodyAddress()), say.locale()));
    }

    private static HouseDocument.Title title(Found found, Say say) {
        return new HouseDocument.Title(
                say.of("kind." + found.kind()),
                found.parties().client(),
                found.standard(),
                found.of().number(),
                found.of().version(),
                say.of("state." + found.state()),
                found.day(),
                found.day() == null ? LocalDate.ofInstant(found.of().createdAt(), say.zone()) : found.day());
    }

    private static List<String> addressee(Parties parties, Say say) {
        var lines = new ArrayList<String>();
        lines.add(parties.client());
        if (parties.representative() != null && !parties.representative().isBlank()) {
            lines.add(parties.representative());
        }
        lines.addAll(parties.address().lines(say.locale()));
        return lines;
    }

    private static HouseDocument.Signature signature(SignatureRow row, Say say) {
        return new HouseDocument.Signature(
                say.of("capacity." + row.capacity()), row.name(), say.signed(row), row.sha256());
    }

    private String watermark(Found found, Say say) {
        if (found.state().provisional()) {
            return say.of("draft");
        }
        return installation.demo() ? say.of("demonstration.short") : null;
    }
}
