package org.attesta.decision;

import java.io.Serializable;
import java.util.UUID;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Row;

/**
 * A record that the decision rests on, as it was when the package was handed in.
 *
 * @param sha256 of the record's JSON at that moment, so that a later change of it shows
 */
public record PackageItem(String type, UUID id, String number, long version, String sha256) implements Serializable {

    public static PackageItem of(String type, Row row) {
        var hash = CanonicalJson.sha256(CanonicalJson.of(row));
        return new PackageItem(type, row.id(), row.number(), row.version(), hash);
    }
}
