package org.attesta.notice;

import java.util.UUID;
import org.attesta.journal.NewEntry;
import org.attesta.shared.DueItem;

/**
 * The record that a notice is about.
 *
 * @param type the kind of record, also the folder of its page; null where the home page shows what there is
 */
record About(String type, UUID id, String number, UUID clientId) {

    static final About NOTHING = new About(null, null, null, null);

    static About of(NewEntry entry) {
        return new About(entry.subjectType(), entry.subjectId(), entry.subjectNumber(), entry.clientId());
    }

    static About of(DueItem item) {
        return new About(item.type(), item.id(), item.number(), item.clientId());
    }

    /** The same without a page that its receiver could open. */
    About onHome() {
        return new About(null, id, number, clientId);
    }
}
