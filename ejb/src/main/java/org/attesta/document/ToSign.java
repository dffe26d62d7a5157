package org.attesta.document;

import java.util.UUID;

/**
 * A content about to be signed.
 *
 * @param recordId of the application, audit or decision
 * @param number of that record
 * @param content canonical JSON
 */
record ToSign(SignedContent signed, UUID recordId, String number, UUID clientId, String content) {

    ToSign with(String other) {
        return new ToSign(signed, recordId, number, clientId, other);
    }
}
