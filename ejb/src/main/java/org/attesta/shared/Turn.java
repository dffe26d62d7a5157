package org.attesta.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for the person who looks.
 *
 * @param type the kind of record, such as {@code application}; also the folder of its page
 * @param what what there is to do
 * @param due the last day for it, or null where no rule sets one
 */
public record Turn(String type, UUID id, String number, String clientName, Text what, LocalDate due)
        implements Serializable {

    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
