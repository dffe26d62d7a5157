package org.attesta.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Row;
import org.attesta.shared.Sha256;

/**
 * A record of the package with its own data: without what the calendar moves, without what its reader may do,
 * without names that belong to other records, and without where it came from, which packages of before do not say.
 *
 * @param json canonical
 */
public record PackageContent(PackageItem item, String json) {

    private static final Set<String> NOT_ITS_OWN = Set.of(
            "version",
            "clientName",
            "authorName",
            "auditNumber",
            "reviewedBy",
            "turn",
            "due",
            "overdue",
            "answerDraft",
            "takenOver",
            "agreementSignedOn");

    public static PackageContent of(String type, Row row) {
        return of(type, row.id(), row.number(), row.version(), row);
    }

    /** @param version 0 where the owner tells none */
    public static PackageContent of(String type, UUID id, String number, long version, Object record) {
        var own = (ObjectNode) CanonicalJson.tree(record);
        own.remove(NOT_ITS_OWN);
        var json = CanonicalJson.of(own);
        return new PackageContent(new PackageItem(type, id, number, version, Sha256.of(json)), json);
    }
}
