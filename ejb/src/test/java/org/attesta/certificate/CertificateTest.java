package org.attesta.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.certificate.CertificateContents.Body;
import org.attesta.certification.PublicStatus;
import org.attesta.client.Address;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Condition;
import org.attesta.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 15);
    private static final Address ATHENS = new Address("12 Leoforos Syngrou", "117 43", "Athens", "GR");

    private String number = "CB-SMS-2025-0001";
    private String standard = "ISO/IEC 20000-1:2018";
    private String scope = "The SMS of Aegean supporting cloud hosting for customers in the EU";
    private Address address = ATHENS;
    private Address siteAddress = ATHENS;
    private LocalDate effective = DECIDED;
    private LocalDate expiry = LocalDate.of(2028, 3, 14);
    private Body body = new Body("Hellas Cert", "1 Stadiou\n105 64 Athens", null, "Athens", "en", "ESYD", "1234");

    private List<SiteFacts> sites() {
        return List.of(site("Headquarters", siteAddress, "Service desk", true), site("Heraklion", ATHENS, " ", false));
    }

    private static SiteFacts site(String name, Address address, String activities, boolean central) {
        return new SiteFacts(UUID.randomUUID(), name, address, activities, 40, central);
    }

    private CertificateDraft draft() {
        return draft(sites());
    }

    private CertificateDraft draft(List<SiteFacts> sites) {
        var client =
                new ClientFacts(UUID.randomUUID(), "C-0001", "Aegean", address, "Eleni", "e@aegean.example", sites);
        return new CertificateDraft(
                number, 1, standard, scope, client, client.sites(), DECIDED, DECIDED, effective, expiry, body);
    }

    private List<String> missing() {
        return missing(draft());
    }

    private static List<String> missing(CertificateDraft draft) {
        return ContentsRules.judge(draft).stream()
                .filter(c -> !c.met())
                .map(Condition::rule)
                .toList();
    }

    @Test
    void aCompleteOneCanBeIssued() {
        assertThat(missing()).isEmpty();
        assertThat(ContentsRules.judge(draft()))
                .extracting(Condition::rule)
                .contains(
                        "R-8.2.2a",
                        "R-8.2.2b",
                        "R-8.2.2c",
                        "R-8.2.2d",
                        "R-8.2.2e",
                        "R-8.2.2f",
                        "R-8.2.2g",
                        "R-8.2.2h",
                        "R-8.2.2i");
    }

    @Test
    void clientAndSitesHaveFullAddresses() {
        address = new Address("", "117 43", "Athens", "GR");
        assertThat(missing()).containsExactly("R-8.2.2a");
        address = ATHENS;
        siteAddress = Address.NONE;
        assertThat(missing()).containsExactly("R-8.2.2a");
    }

    /** E7: never effective before the decision. */
    @ParameterizedTest
    @CsvSource({"2025-03-10, R-8.2.2b", "2025-03-14, R-8.2.2b", "2025-03-15,", "2025-06-01,", "2028-03-15, R-8.2.2c"})
    void itTakesEffectBetweenDecisionAndExpiry(LocalDate day, String refusal) {
        effective = day;
        assertThat(missing()).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void eachFurtherContentIsNeeded() {
        expiry = null;
        number = " ";
        standard = "ISO/IEC 20000-1";
        scope = "";
        body = new Body(null, "", null, null, "en", null, null);
        assertThat(missing()).containsExactly("R-8.2.2c", "R-8.2.2d", "R-8.2.2e", "R-8.2.2f", "R-8.2.2g");
    }

    @ParameterizedTest
    @CsvSource({
        "Provision of certified services to customers, false",
        "The SMS supporting certified products, false",
        "Παροχή πιστοποιημένων υπηρεσιών, false",
        "The SMS supporting certificate management services, true",
    })
    void noProductOrServiceIsSaidToBeCertified(String words, boolean fine) {
        scope = words;
        assertThat(missing().isEmpty()).isEqualTo(fine);
    }

    /** What is done at a place is printed too, in the client's own words. */
    @Test
    void noPlaceSaysSoEither() {
        var central = site("Athens", ATHENS, "Certified services", true);
        assertThat(missing(draft(List.of(central, site("Heraklion", ATHENS, "Hosting", false)))))
                .containsExactly("R-8.2.2h");
    }

    @Test
    void theCentralSiteIsTheHeadquarters() {
        var said = draft().contents("DEC-2025-0001", "Decider");
        assertThat(said.headquarters().name()).isEqualTo("Headquarters");
        assertThat(said.sites()).extracting(CertificateContents.Place::name).containsExactly("Heraklion");
        assertThat(said.sites().get(0).scope()).isEqualTo(scope);
    }

    /** The registered seat is where the holder lives; it is no place in scope. */
    @Test
    void aSingleSiteIsTheHeadquarters() {
        var said = draft(List.of(site("Heraklion", ATHENS, "Hosting", false))).contents("DEC-2025-0001", "Decider");
        assertThat(said.headquarters().name()).isEqualTo("Heraklion");
        assertThat(said.sites()).isEmpty();
    }

    @Test
    void ofSeveralSitesExactlyOneIsTheHeadquarters() {
        var one = site("Athens", ATHENS, "", true);
        var two = site("Heraklion", ATHENS, "", true);
        var none = site("Chania", ATHENS, "", false);
        assertThat(missing(draft(List.of(one, none)))).isEmpty();
        assertThat(missing(draft(List.of(one, two, none)))).containsExactly("R-8.2.2a");
        assertThat(missing(draft(List.of(none, site("Rethymno", ATHENS, "", false)))))
                .containsExactly("R-8.2.2a");
        assertThat(missing(draft(List.of()))).containsOnly("R-8.2.2a");
    }

    @Test
    void aRevisionLeavesTheOneBeforeValidUntilItsDay() {
        var certificate = issued();
        var decided = LocalDate.of(2026, 1, 10);
        certificate.supersede(LocalDate.of(2026, 2, 1), decided);
        assertThat(certificate.row(decided, "u", List.of()).state()).isEqualTo(CertificateState.ISSUED);
        assertThat(certificate.told(LocalDate.of(2026, 1, 31)).status()).isEqualTo(PublicStatus.VALID);
        assertThat(certificate.told(LocalDate.of(2026, 2, 1)).status()).isEqualTo(PublicStatus.SUPERSEDED);
        certificate.supersededNow();
        assertThat(certificate.row(decided, "u", List.of()).state()).isEqualTo(CertificateState.SUPERSEDED);
    }

    /** 8.2.2 d: without a pattern there is no number, and no grant that breaks on it. */
    @ParameterizedTest
    @CsvSource({"CB-{year}-{sequence}, CB-2025-0000", "C-{sequence}, C-0000", "'', ", "CB-{year}, ", ","})
    void theNumberFollowsThePattern(String pattern, String expected) {
        assertThat(CertificateNumbers.expected(pattern, 2025)).isEqualTo(expected);
        number = CertificateNumbers.expected(pattern, 2025);
        assertThat(missing()).isEqualTo(expected == null ? List.of("R-8.2.2d") : List.of());
    }

    @Test
    void whatItSaysIsHashedAndStays() {
        var certificate = issued();
        var before = certificate.row(DECIDED, "u", List.of());
        certificate.suspend(LocalDate.of(2026, 1, 31));
        certificate.restore(LocalDate.of(2026, 3, 1));
        certificate.withdraw(LocalDate.of(2026, 9, 1));
        var after = certificate.row(LocalDate.of(2026, 9, 1), "u", List.of());
        assertThat(after.contents()).isEqualTo(before.contents());
        assertThat(after.sha256()).isEqualTo(Sha256.of(CanonicalJson.of(after.contents())));
        assertThat(after.state()).isEqualTo(CertificateState.WITHDRAWN);
        assertThat(after.status()).isEqualTo(PublicStatus.WITHDRAWN);
        assertThat(certificate.told(LocalDate.of(2026, 2, 1)).status()).isEqualTo(PublicStatus.SUSPENDED);
        assertThat(certificate.told(LocalDate.of(2026, 4, 1)).status()).isEqualTo(PublicStatus.VALID);
    }

    @Test
    void aReplacedRevisionStaysReplaced() {
        var certificate = issued();
        certificate.supersede(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        certificate.restore(LocalDate.of(2026, 1, 2));
        assertThat(certificate.alive(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(certificate.row(LocalDate.of(2026, 1, 1), "u", List.of()).state())
                .isEqualTo(CertificateState.SUPERSEDED);
    }

    private Certificate issued() {
        return Certificate.issue(
                UUID.randomUUID(),
                Instant.EPOCH,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "t".repeat(32),
                draft().contents("DEC-2025-0001", "Decider"));
    }

    /** A mark is up to 280 kB; the record of a list does not carry it. */
    @Test
    void theRecordLeavesTheMarkToThePrintedForm() {
        body = new Body("Hellas Cert", "1 Stadiou", "iVBORw0KGgo=", "Athens", "en", "ESYD", "1234");
        var row = issued().row(DECIDED, "u", List.of());
        assertThat(row.contents().body().mark()).isNull();
        assertThat(row.contents().body().name()).isEqualTo("Hellas Cert");
        assertThat(row.sha256()).isEqualTo(Sha256.of(CanonicalJson.of(row.contents())));
    }

    /** Whoever holds the file can make the hash again. */
    @Test
    void whatIsKeptHasTheHashOfTheFile() {
        var printed = new PrintedCertificate(UUID.randomUUID(), "en", "abc".getBytes(StandardCharsets.UTF_8));
        assertThat(printed.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
