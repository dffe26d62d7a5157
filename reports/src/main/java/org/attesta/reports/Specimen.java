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

/** A certificate of nobody, for warming up: it passes every part of both templates and is thrown away. */
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
}
