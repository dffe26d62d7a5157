package org.attesta.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attesta.certificate.CertificateContents.Body;
import org.attesta.client.SiteFacts;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** A certificate is issued only when nothing of {@code ISO/IEC 17021-1:2015, 8.2.2 a–i} is missing. */
final class ContentsRules {

    private static final Pattern EDITION = Pattern.compile(".+:[0-9]{4}");
    private static final Pattern PRODUCT_CLAIM = Pattern.compile(
            "certified\\s+(products?|services?)|πιστοποιημ[έε]ν\\p{L}+\\s+(προϊ|υπηρεσ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ContentsRules() {}

    static List<Condition> judge(CertificateDraft d) {
        return List.of(
                Condition.block(
                                "R-8.2.2a",
                                present(d.client().name())
                                        && d.client().address().complete(),
                                Text.of("certificate.client"))
                        .provenBy("client", d.client().id()),
                sites(d),
                Condition.block(
                        "R-8.2.2a",
                        d.headquarters().isPresent(),
                        Text.of("certificate.headquarters", d.sites().size())),
                Condition.block(
                        "R-8.2.2b",
                        !d.effective().isBefore(d.decidedOn()),
                        Text.of("certificate.effective", d.effective(), d.decidedOn())),
                Condition.block(
                        "R-8.2.2c",
                        d.expiry() != null && !d.effective().isAfter(d.expiry()),
                        Text.of("certificate.expiry", d.expiry())),
                Condition.block("R-8.2.2d", present(d.number()), Text.of("certificate.identification")),
                Condition.block(
                        "R-8.2.2e",
                        d.standard() != null && EDITION.matcher(d.standard()).matches(),
                        Text.of("certificate.standard", d.standard())),
                Condition.block("R-8.2.2f", present(d.scope()), Text.of("certificate.scope")),
                Condition.block("R-8.2.2g", named(d.body()), Text.of("certificate.body")),
                Condition.block("R-8.2.2h", claimsNoProduct(d), Text.of("certificate.noProduct")),
                Condition.block("R-8.2.2i", d.revision() > 0, Text.of("certificate.revision", d.revision())));
    }

    /** A part that no certificate can print, such as a letter that no font has. */
    static Condition printable(Optional<String> problem) {
        return Condition.block(
                "R-8.2.2",
                problem.isEmpty(),
                problem.map(p -> Text.of("certificate.unprintable", p))
                        .orElseGet(() -> Text.of("certificate.printable")));
    }

    private static Condition sites(CertificateDraft d) {
        var incomplete = d.sites().stream()
                .filter(s -> !present(s.name()) || !s.address().complete())
                .findFirst();
        return Condition.block(
                        "R-8.2.2a",
                        incomplete.isEmpty() && !d.sites().isEmpty(),
                        incomplete.isEmpty()
                                ? Text.of("certificate.sites", d.sites().size())
                                : Text.of(
                                        "certificate.siteIncomplete",
                                        incomplete.get().name()))
                .provenBy("client", d.client().id());
    }

    private static boolean named(Body body) {
        return present(body.name()) && present(body.address()) && present(body.place());
    }

    /** The certificate is for the management system, never for what it delivers (8.3.1). */
    private static boolean claimsNoProduct(CertificateDraft d) {
        return Stream.concat(Stream.ofNullable(d.scope()), d.sites().stream().map(SiteFacts::activities))
                .filter(Objects::nonNull)
                .noneMatch(words -> PRODUCT_CLAIM.matcher(words).find());
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
