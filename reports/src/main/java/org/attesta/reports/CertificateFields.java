package org.attesta.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.attesta.reports.CertificateDocument.Accreditation;
import org.attesta.reports.CertificateDocument.Body;
import org.attesta.reports.CertificateDocument.Client;
import org.attesta.reports.CertificateDocument.Lapse;
import org.attesta.reports.CertificateDocument.Signature;
import org.attesta.reports.CertificateDocument.Site;

/** What the templates print: the document's parts as finished texts and pictures of one language. */
final class CertificateFields {

    private static final int URL_LINE = 35;
    private static final int SHORTEST_URL_LINE = 8;

    private final CertificateDocument document;
    private final PrintedWords words;
    private final Map<String, Object> fields = new HashMap<>();

    CertificateFields(CertificateDocument document, PrintedWords words) {
        this.document = document;
        this.words = words;
        fields.put(JRParameter.REPORT_LOCALE, words.locale());
        fields.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        identity();
        client();
        dates();
        body();
        signature();
    }

    /** A fresh map each time: filling a report writes into it. */
    Map<String, Object> on(Layout layout, int pagesBefore, int pages) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("spacious", layout.spacious());
        all.put("scopeSize", layout.scopeSize());
        all.put("scopeInAnnex", layout.scopeInAnnex());
        all.put("pagesBefore", pagesBefore);
        all.put("pages", pages);
        return all;
    }

    /** The annex: the scope if the front page has no room for it, then the headquarters and every site. */
    List<Map<String, ?>> annex(Layout layout) {
        List<Map<String, ?>> rows = new ArrayList<>();
        if (layout.scopeInAnnex()) {
            rows.add(Map.of("kind", "scope", "scope", document.scope()));
        }
        if (hasSites()) {
            rows.add(site(0, document.client().headquarters()));
            int number = 1;
            for (Site site : document.client().sites()) {
                rows.add(site(number++, site));
            }
        }
        return rows;
    }

    String title() {
        return words.say(
                "pdf.title",
                document.number(),
                document.standard(),
                document.client().name());
    }

    private Map<String, ?> site(int number, Site site) {
        String label = number == 0 ? words.say("headquarters") : String.valueOf(number);
        return Map.of(
                "kind", "site", "label", label, "name", site.name(), "address", site.address(), "scope", site.scope());
    }

    private boolean hasSites() {
        return !document.client().sites().isEmpty();
    }

    private void identity() {
        fields.put("number", document.number());
        fields.put("numberLine", words.say("number", document.number()));
        fields.put(
                "revision",
                words.say(
                        "revision",
                        document.revision().number(),
                        document.revision().date()));
        fields.put("standard", document.standard());
        fields.put("scope", document.scope());
        fields.put("url", document.verificationUrl());
        fields.put("urlLines", lines(document.verificationUrl()));
        fields.put("qr", new QrCode(document.verificationUrl()));
        fields.put("demonstration", document.watermark());
        fields.put("watermark", document.watermark() == null ? null : new Watermark(document.watermark()));
        fields.put("translation", translation());
    }

    /** An address has no spaces to break at: a line ends after a slash where one is near. */
    private static String lines(String url) {
        StringBuilder lines = new StringBuilder();
        String rest = url;
        while (rest.length() > URL_LINE) {
            int slash = rest.lastIndexOf('/', URL_LINE - 1);
            int end = slash > SHORTEST_URL_LINE ? slash + 1 : URL_LINE;
            lines.append(rest, 0, end).append('\n');
            rest = rest.substring(end);
        }
        return lines.append(rest).toString();
    }

    private String translation() {
        Locale binding = document.bindingLanguage();
        boolean other =
                binding != null && !binding.getLanguage().equals(words.locale().getLanguage());
        return other ? words.say("translation." + binding.getLanguage()) : null;
    }

    private void client() {
        Client client = document.client();
        Site headquarters = client.headquarters();
        fields.put("clientName", client.name());
        fields.put("clientAddress", client.address());
        fields.put(
                "headquarters",
                Objects.equals(headquarters.address(), client.address())
                        ? words.say("headquarters.here")
                        : words.say("headquarters.at", headquarters.name(), headquarters.address()));
        fields.put("sites", hasSites() ? words.say("sites", client.sites().size() + 1) : null);
    }

    private void dates() {
        Lapse lapse = document.validity().lapse();
        fields.put("firstIssued", words.date(document.validity().firstIssued()));
        fields.put("effective", words.date(document.validity().effective()));
        fields.put("expiry", words.date(document.validity().expiry()));
        fields.put(
                "lapse",
                lapse == null
                        ? null
                        : words.say(
                                "lapse",
                                lapse.previousExpiry(),
                                lapse.recertificationAudit(),
                                lapse.cycleStart(),
                                document.validity().expiry()));
    }

    private void body() {
        Body body = document.body();
        Accreditation accreditation = document.accreditation();
        fields.put("bodyName", body.name());
        fields.put("bodyAddress", body.address());
        fields.put("mark", picture(body.mark()));
        fields.put("symbol", accreditation == null ? null : picture(accreditation.symbol()));
        fields.put(
                "accreditation",
                accreditation == null
                        ? null
                        : words.say("accreditation", accreditation.body(), accreditation.number()));
    }

    private void signature() {
        Signature signature = document.signature();
        fields.put("signer", signature.name());
        fields.put("signerRole", signature.role());
        fields.put("place", words.say("place", signature.place(), signature.date()));
    }

    private static Renderable picture(byte[] bytes) {
        return bytes == null ? null : SimpleDataRenderer.getInstance(bytes);
    }
}
