package org.attesta.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who can be told something.
 *
 * @param accountId null for a person who has no account yet
 * @param email null where the user name is no address, as that of the first administrator
 * @param language {@code en} or {@code el}
 */
public record Recipient(UUID accountId, String name, String email, String language) implements Serializable {

    /** An address at which letters arrive, as far as its form can tell. */
    public static boolean address(String text) {
        return text != null && text.strip().matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+") && text.length() <= 320;
    }
}
