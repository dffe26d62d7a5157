package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.attesta.certificate.CertificateContents.Body;
import org.attesta.certificate.CertificateContents.Place;
import org.attesta.client.Countries;
import org.attesta.reports.CertificateDocument;
import org.attesta.reports.CertificateRenderer;
import org.attesta.shared.Installation;
import org.attesta.shared.Text;

/** Turns what a certificate says into its printed form, once: at the issue. */
@ApplicationScoped
class CertificateDocuments {

    /** The languages of certificates. */
    private static final List<String> LANGUAGES = List.of("en", "el");

    @Inject
    Certificates certificates;

    @Inject
    Installation installation;

    /** Prints what was just issued, in every language, and keeps it: this is the certificate from now on. */
    void issue(Certificate certificate, CertificateContents said) {
        for (var language : LANGUAGES) {
            var bytes = printed(said, certificate.token(), language);
            certificates.keep(new PrintedCertificate(certificate.id(), language, bytes));
        }
    }

    /** As it was issued. */
    byte[] of(Certificate certificate, String language) {
        return certificates
                .printed(certificate.id(), language)
                .map(PrintedCertificate::content)
                .orElseGet(() -> printed(certificate.contents(), certificate.token(), language));
    }

    private byte[] printed(CertificateContents said, String token, String language) {
        var locale = Locale.forLanguageTag(language);
        var bytes = new ByteArrayOutputStream();
        try {
            new CertificateRenderer().render(document(said, token, locale), locale, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String verifyUrl(String token) {
        return installation.publicUrl() + "/verify/" + token;
    }

    /** @throws IllegalArgumentException naming what cannot be printed */
    CertificateDocument document(CertificateContents said, String token) {
        return document(said, token, binding(said.body()));
    }

    private CertificateDocument document(CertificateContents said, String token, Locale language) {
        return new CertificateDocument(
                said.number(),
                said.standard(),
                said.scope(),
                new CertificateDocument.Client(
                        said.holder(),
                        Countries.translated(said.holderAddress(), language),
                        site(said.headquarters(), language),
                        said.sites().stream().map(s -> site(s, language)).toList()),
                new CertificateDocument.Validity(said.firstIssued(), said.effective(), said.expiry(), null),
                new CertificateDocument.Revision(said.revision(), said.issued()),
                new CertificateDocument.Body(
                        said.body().name(), Countries.translated(said.body().address(), language), mark(said.body())),
                accreditation(said.body()),
                new CertificateDocument.Signature(
                        said.signedBy(),
                        Text.of("certificate.signerRole").in(language),
                        said.body().place(),
                        said.issued()),
                verifyUrl(token),
                binding(said.body()),
                installation.demo() ? Text.of("certificate.demonstration").in(language) : null);
    }

    private static Locale binding(Body body) {
        return Locale.forLanguageTag(body.bindingLanguage());
    }

    private static byte[] mark(Body body) {
        return body.mark() == null ? null : Base64.getMimeDecoder().decode(body.mark());
    }

    private static CertificateDocument.Site site(Place place, Locale language) {
        return new CertificateDocument.Site(
                place.name(), Countries.translated(place.address(), language), place.scope());
    }

    private static CertificateDocument.Accreditation accreditation(Body body) {
        return body.accreditedBy() == null || body.accreditationNumber() == null
                ? null
                : new CertificateDocument.Accreditation(body.accreditedBy(), body.accreditationNumber(), null);
    }
}
