package org.attesta.document;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attesta.reports.HouseRenderer;
import org.attesta.shared.NotVisible;

/**
 * The documents of records. Who may read the record may read its documents, a client what was sent or issued; whoever
 * asks the record's service is refused here in the same way.
 */
@Stateless
public class DocumentService {

    @Inject
    @Any
    Instance<DocumentSource> sources;

    @Inject
    HouseStyle house;

    /** @param type of the record: {@code application}, {@code audit}, {@code finding} or {@code decision} */
    public List<DocumentRow> of(String type, UUID id) {
        return found(type, id).stream().map(Found::row).toList();
    }

    /**
     * The document as PDF; the same content gives the same bytes.
     *
     * @param slug of the kind, such as {@code audit-plan}
     * @throws NotVisible where there is none, or none for whoever asks
     */
    public PrintedDocument print(String type, UUID id, String slug, Locale language) {
        var wanted = found(type, id).stream()
                .filter(f -> f.kind().slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotVisible("document", slug));
        var pdf = new ByteArrayOutputStream();
        try {
            new HouseRenderer().render(house.of(wanted, language), language, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = "%s-%s-%s.pdf".formatted(wanted.of().number(), slug, language.getLanguage());
        return new PrintedDocument(name, pdf.toByteArray());
    }

    private List<Found> found(String type, UUID id) {
        return sources.stream()
                .filter(s -> s.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new NotVisible(type, id))
                .of(id);
    }
}
