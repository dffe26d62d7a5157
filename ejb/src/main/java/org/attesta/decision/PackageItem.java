package org.attesta.decision;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * A record that the decision rests on, as it was when the package was handed in.
 *
 * @param version 0 where its owner tells none
 * @param sha256 of the record's own data as canonical JSON at that moment, so that a later change of it shows
 */
public record PackageItem(String type, UUID id, String number, long version, String sha256) implements Serializable {

    private static final Set<String> OF_AUDITS = Set.of("audit", "report", "finding");

    /** What audits found goes on being followed up; what a certificate is made from does not change by itself. */
    boolean ofAudits() {
        return OF_AUDITS.contains(type);
    }

    boolean sameRecord(PackageItem other) {
        return type.equals(other.type) && id.equals(other.id);
    }
}
