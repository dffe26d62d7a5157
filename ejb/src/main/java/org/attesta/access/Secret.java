package org.attesta.access;

import java.security.SecureRandom;
import java.util.Base64;

/** What only its holder knows: made at random, kept as its SHA-256 only. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Without letters and digits that are taken for one another. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secret() {}

    /** 256 bits that may stand in an address. */
    public static String token() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Four groups of five characters, to be read from a screen and typed once. */
    static String readable() {
        var typed = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            typed.append(i > 0 && i % 5 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return typed.toString();
    }
}
