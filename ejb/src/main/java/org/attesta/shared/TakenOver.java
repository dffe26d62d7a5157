package org.attesta.shared;

import java.io.Serializable;

/**
 * That a record was not made here but came in with a file.
 *
 * @param imported number of the file, as every record that came with it names it
 * @param from file, sheet and row in words, for the trail
 */
public record TakenOver(String imported, String from) implements Serializable {

    /** The use case under which the trail of each such record begins. */
    public static final String WHAT = "takeover.take-over";
}
