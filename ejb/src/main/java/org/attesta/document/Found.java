package org.attesta.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.attesta.reports.HouseDocument.Section;
import org.attesta.shared.Row;

/**
 * A document that exists for a record and for whoever asks.
 *
 * @param body puts it together in a language, only when it is printed
 */
record Found(
        DocumentKind kind,
        Of of,
        DocumentState state,
        LocalDate day,
        Parties parties,
        String standard,
        Seal seal,
        Function<Say, List<Section>> body) {

    /** The record whose document it is. */
    record Of(UUID id, String number, long version, Instant createdAt, UUID clientId) {

        static Of row(Row row) {
            return new Of(row.id(), row.number(), row.version(), row.createdAt(), row.clientId());
        }
    }

    /**
     * Signatures with the question whether they still stand.
     *
     * @param check null while nobody has signed
     */
    record Seal(List<SignatureRow> signatures, SignatureCheck check) {

        static final Seal NONE = new Seal(List.of(), null);
    }

    DocumentRow row() {
        var name = of.id() + "/" + kind.slug();
        return new DocumentRow(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                of.number(),
                of.version(),
                state,
                of.createdAt(),
                of.clientId(),
                kind,
                day,
                seal.signatures(),
                seal.check());
    }
}
