package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The certificate of the job, fetched by the client: what it says, and where its code leads. */
final class CertificateJob {

    private final MainJob job;
    private final Locale language;
    private final byte[] bytes;
    private final CertificatePaper paper;

    CertificateJob(MainJob job, String language) {
        this.job = job;
        this.language = Locale.forLanguageTag(language);
        bytes = job.client
                .get("certificates/" + job.certificate + "/document?lang=" + language)
                .is(200)
                .response()
                .body();
        paper = new CertificatePaper(bytes);
    }

    /** The hash that the public check shows is that of the file, whoever makes it. */
    CertificateJob hasTheHashThatStrangersSee() throws NoSuchAlgorithmException {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        var record = job.client.get("certificates/" + job.certificate).is(200);
        assertThat(record.json().path("documents"))
                .anySatisfy(d -> assertThat(
                                d.path("language").asText() + d.path("sha256").asText())
                        .isEqualTo(language.getLanguage() + hash));
        return this;
    }

    /** ISO/IEC 17021-1 8.2.2 a–i, from the records to the paper. */
    CertificateJob saysAllOf822() {
        var record = job.client.get("certificates/" + job.certificate).is(200);
        assertThat(paper.text())
                .as("a: the client and its places")
                .contains("Aegean Cloud Services S.A.", "Syngrou", "Heraklion", country("Greece"))
                .as("b, c: effective and expiry")
                .contains(inWords(record.text("effective")), inWords(record.text("expiry")))
                .as("d: number")
                .contains(record.text("number"))
                .as("e: standard")
                .contains("ISO/IEC 20000-1:2018")
                .as("f: scope")
                .contains(job.scope())
                .as("h: what it does not certify")
                .contains(greek() ? "Δεν πιστοποιεί υπηρεσία, προϊόν ή πρόσωπο" : "It does not certify any service")
                .as("i: revision and its day")
                .contains((greek() ? "Αναθεώρηση " : "Revision ") + record.text("revision") + ", "
                        + inWords(record.text("issued")));
        saysWhoCertifies();
        return this;
    }

    /** g: name, address and mark of the body; accreditation where it has one. */
    private void saysWhoCertifies() {
        var body = job.admin.get("settings").is(200).json().path("profile");
        var pattern = new StringBuilder(Pattern.quote(body.path("name").asText()));
        body.path("addressLines").forEach(line -> pattern.append(".*").append(Pattern.quote(country(line.asText()))));
        assertThat(paper.text()).as("g: the body, in this order").containsPattern(pattern.toString());
        assertThat(paper.text()).contains(body.path("accreditationNumber").asText());
    }

    /** A country is named in the language of the paper, whatever it was written in. */
    private String country(String line) {
        return greek() && line.equals("Greece") ? "Ελλάδα" : line;
    }

    private boolean greek() {
        return language.getLanguage().equals("el");
    }

    private String inWords(String date) {
        return LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }

    /** What the code on the paper leads to. */
    URI scanned() {
        return paper.scanned();
    }
}
