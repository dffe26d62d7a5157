package org.attesta.certificate;

import java.security.SecureRandom;
import java.util.Base64;

/** What the address of a certificate's public status ends with. */
final class Tokens {

    /** Nobody guesses 192 random bits. */
    private static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
