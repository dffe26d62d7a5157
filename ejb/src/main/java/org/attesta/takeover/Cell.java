package org.attesta.takeover;

/**
 * A cell as a file has it.
 *
 * @param text as it can be typed again; a date as {@code YYYY-MM-DD}
 * @param trouble key of the words for why it cannot be used at all; null for a sound one
 */
record Cell(String text, String trouble) {

    static Cell of(String text) {
        return new Cell(text, null);
    }
}
