package org.attesta.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;

/**
 * Which passwords are taken, and how they are kept. After NIST SP 800-63B: long enough, not among the known ones or made
 * of one; nothing else is asked, no kinds of characters and no change by the calendar.
 */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** Fewer guesses than this, and lists of passwords in use find it. */
    private static final double GUESSES = 1e9;

    /** More of it cannot make it easier to guess, only longer to measure. */
    private static final int MEASURED = 64;

    /** OWASP's work factor for PBKDF2 with HMAC-SHA-512. */
    private static final Map<String, String> HASH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    /** Verified against where the user is unknown, so that the answer takes the same time. */
    private static volatile String nobodysHash;

    private static final Zxcvbn LISTS = new Zxcvbn();

    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void strengthen() {
        hash.initialize(HASH);
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** @param stored null where there is no such account */
    boolean right(String password, String stored) {
        return hash.verify(password.toCharArray(), stored == null ? hashOfNobody() : stored) && stored != null;
    }

    /**
     * @param field where it was typed
     * @param known words that an attacker tries first: user name, name
     * @throws BadInput for one that is too short or can be guessed
     */
    public static void check(String field, String password, String... known) {
        if (password == null || password.isEmpty()) {
            throw new BadInput(field, Text.of("shared.required"));
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new BadInput(field, Text.of("account.password.short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            throw new BadInput(field, Text.of("shared.tooLong", LONGEST));
        }
        var measured = password.substring(0, Math.min(MEASURED, password.length()));
        if (LISTS.measure(measured, words(known)).getGuesses() < GUESSES) {
            throw new BadInput(field, Text.of("account.password.known"));
        }
    }

    private static List<String> words(String... known) {
        var words = new ArrayList<>(List.of("attesta"));
        for (var text : known) {
            if (text != null) {
                words.add(text);
                words.addAll(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
            }
        }
        words.removeIf(String::isBlank);
        return words;
    }

    private String hashOfNobody() {
        if (nobodysHash == null) {
            nobodysHash = hash("nobody");
        }
        return nobodysHash;
    }
}
