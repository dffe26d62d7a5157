package org.attesta.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.attesta.reports.CertificateDocument.Accreditation;
import org.attesta.reports.CertificateDocument.Body;
import org.attesta.reports.CertificateDocument.Client;
import org.attesta.reports.CertificateDocument.Lapse;
import org.attesta.reports.CertificateDocument.Revision;
import org.attesta.reports.CertificateDocument.Signature;
import org.attesta.reports.CertificateDocument.Site;
import org.attesta.reports.CertificateDocument.Validity;

/** Certificates for the tests; each part can be replaced by one of its own. */
final class Certificates {

    static final Locale GREEK = Locale.forLanguageTag("el");

    String number = "HIC-20000-2026-0143";
    String standard = "ISO/IEC 20000-1:2018";
    String scope = "The service management system of Aegean Cloud Services supporting the provision of managed hosting,"
            + " service desk and cloud backup services to customers in the European Union from Athens.";
    Client client = new Client(
            "Aegean Cloud Services S.A.",
            "12 Syngrou Avenue, 117 42 Athens, Greece",
            new Site("Head office", "12 Syngrou Avenue, 117 42 Athens, Greece", "Service desk and management"),
            List.of());
    Validity validity =
            new Validity(LocalDate.of(2023, 3, 15), LocalDate.of(2026, 3, 15), LocalDate.of(2029, 3, 14), null);
    Revision revision = new Revision(2, LocalDate.of(2026, 3, 16));
    Body body = new Body("Hellenic IT Certification", "4 Stadiou Street\n105 64 Athens, Greece", null);
    Accreditation accreditation = new Accreditation("Hellenic Accreditation System", "1234-5", null);
    Signature signature =
            new Signature("Eleni Markou", "Certification decision maker", "Athens", LocalDate.of(2026, 3, 16));
    String url = "https://verify.example.org/verify/4fT9kQ2mXw7LbZc1RrH8sA";
    Locale binding;
    String watermark;

    static Certificates english() {
        return new Certificates();
    }

    static Certificates greek() {
        Certificates greek = new Certificates();
        greek.scope = "Το σύστημα διαχείρισης υπηρεσιών της Υπηρεσίες Νέφους Αιγαίου που υποστηρίζει την παροχή"
                + " διαχειριζόμενης φιλοξενίας, γραφείου εξυπηρέτησης και αντιγράφων ασφαλείας, αξίας έως 5.000 €.";
        greek.client = new Client(
                "Υπηρεσίες Νέφους Αιγαίου Α.Ε.",
                "Λεωφόρος Συγγρού 12, 117 42 Αθήνα",
                new Site("Έδρα", "Λεωφόρος Συγγρού 12, 117 42 Αθήνα", "Γραφείο εξυπηρέτησης"),
                List.of());
        greek.body = new Body("Ελληνική Πιστοποίηση Πληροφορικής", "Σταδίου 4\n105 64 Αθήνα", null);
        greek.accreditation = new Accreditation("Εθνικό Σύστημα Διαπίστευσης", "1234-5", null);
        greek.signature =
                new Signature("Ελένη Μάρκου", "Υπεύθυνη απόφασης πιστοποίησης", "Αθήνα", LocalDate.of(2026, 3, 16));
        return greek;
    }

    /** Sixty sites, a scope of 2000 characters, names of 300, a gap, a mark and a symbol. */
    static Certificates longest(Certificates base) {
        base.scope = repeated(base.scope + " ", 2000);
        String name = repeated(base.client.name() + " ", 300);
        String address = repeated(base.client.address() + ", ", 300);
        base.client = new Client(
                name,
                address,
                site(0, base),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> site(number, base))
                        .toList());
        base.body = new Body(repeated(base.body.name() + " ", 300), address, null);
        base.accreditation = new Accreditation(repeated(base.accreditation.body() + " ", 300), "1234-5", picture(90));
        base.signature = new Signature(
                repeated(base.signature.name() + " ", 150),
                repeated(base.signature.role() + " ", 150),
                repeated("Athens ", 100),
                LocalDate.of(2026, 3, 16));
        base.validity = lapsed();
        base.binding = GREEK;
        base.url = "https://verify.example.org/" + "verify/".repeat(30) + "4fT9kQ2mXw7LbZc1RrH8sA";
        return base;
    }

    static Validity lapsed() {
        Lapse lapse = new Lapse(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 3, 14), LocalDate.of(2026, 4, 2));
        return new Validity(LocalDate.of(2017, 3, 15), LocalDate.of(2026, 4, 20), LocalDate.of(2029, 3, 14), lapse);
    }

    static Site site(int number, Certificates base) {
        String scope = base.scope.substring(0, Math.min(base.scope.length(), 60 + 37 * number % 240));
        return new Site("Data centre " + number, number + " Harbour Road, 185 31 Piraeus, Greece", scope);
    }

    static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length).strip();
    }

    /** A round symbol as the marks of bodies are. */
    static byte[] picture(int width) {
        BufferedImage image = new BufferedImage(width * 6, width * 4, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1B365D));
        pen.setStroke(new BasicStroke(width / 5f));
        pen.drawOval(width / 4, width / 4, width * 7 / 2, width * 7 / 2);
        pen.fillRect(width * 3 / 2, width, width * 4, width);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    CertificateDocument document() {
        return new CertificateDocument(
                number,
                standard,
                scope,
                client,
                validity,
                revision,
                body,
                accreditation,
                signature,
                url,
                binding,
                watermark);
    }

    byte[] pdf(Locale language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new CertificateRenderer().render(document(), language, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
