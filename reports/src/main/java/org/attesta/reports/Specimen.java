package org.attesta.reports;

import java.time.LocalDate;
import java.util.List;
import org.attesta.reports.CertificateDocument.Accreditation;
import org.attesta.reports.CertificateDocument.Body;
import org.attesta.reports.CertificateDocument.Client;
import org.attesta.reports.CertificateDocument.Revision;
import org.attesta.reports.CertificateDocument.Signature;
import org.attesta.reports.CertificateDocument.Site;
import org.attesta.reports.CertificateDocument.Validity;

/** Documents of nobody, for warming up: they pass every part of the templates and are thrown away. */
final class Specimen {

    private Specimen() {}

    static CertificateDocument document() {
        LocalDate day = LocalDate.EPOCH;
        Site site = new Site("-", "-", "-");
        return new CertificateDocument(
                "-",
                "-",
                "-",
                new Client("-", "-", site, List.of(site)),
                new Validity(day, day, day.plusYears(3), null),
                new Revision(1, day),
                new Body("-", "-", null),
                new Accreditation("-", "-", null),
                new Signature(null, "-", "-", day),
                "https://example.org/-",
                null,
                "-");
    }

    static HouseDocument house() {
        var table = new HouseDocument.Table(
                HouseDocument.Columns.NUMBERED, List.of("-", "-", "-"), List.of(List.of("-", "-", "-")));
        return new HouseDocument(
                new HouseDocument.Body("-", "-"),
                new HouseDocument.Title("-", "-", "-", "-", 1, "-", LocalDate.EPOCH, LocalDate.EPOCH),
                List.of("-"),
                List.of("-"),
                List.of(new HouseDocument.Section(
                        "-", "-", List.of(new HouseDocument.Fact("-", "-"), new HouseDocument.Prose("-"), table))),
                List.of(new HouseDocument.Signature("-", "-", "-", "-")),
                "-",
                "-");
    }
}
