package org.attesta.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;

/**
 * Accounts kept in the database, the {@code local} mode of login. With {@code oidc} another source of actors takes its
 * place in front of the same {@link CurrentActor}.
 */
@Stateless
public class AccountService {

    static final Duration TOKEN_LIFE = Duration.ofHours(8);

    /** OWASP's work factor for PBKDF2 with HMAC-SHA-512. */
    private static final Map<String, String> HASH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Verified against where the user is unknown, so that the answer takes the same time. */
    private static volatile String nobodysHash;

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void strengthen() {
        hash.initialize(HASH);
    }

    public UUID open(OpenAccount open) {
        return keep(open, hash.generate(open.password().toCharArray()));
    }

    /**
     * Opens accounts whose passwords are public, as in a demo: equal passwords share one hash, since making one for each
     * would take seconds and hide nothing.
     */
    public void openPublic(Collection<OpenAccount> accounts) {
        var hashes = new HashMap<String, String>();
        accounts.forEach(a -> keep(a, hashes.computeIfAbsent(a.password(), word -> hash.generate(word.toCharArray()))));
    }

    private UUID keep(OpenAccount open, String passwordHash) {
        var account = Account.open(open, passwordHash, clock.now());
        em.persist(account);
        return account.id();
    }

    /** The actor of a right pair of name and password; empty for a wrong one, in the same time. */
    public Optional<Actor> authenticate(String username, String password) {
        var account = byUsername(username);
        var stored = account.map(Account::passwordHash).orElseGet(this::hashOfNobody);
        boolean right = hash.verify(password.toCharArray(), stored);
        return account.filter(a -> right && a.enabled()).map(Account::actor);
    }

    public IssuedToken issueToken(UUID accountId) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var now = clock.now();
        em.persist(new AccessToken(sha256(token), accountId, now, now.plus(TOKEN_LIFE)));
        return new IssuedToken(token, now.plus(TOKEN_LIFE));
    }

    public Optional<Actor> byToken(String token) {
        return Optional.ofNullable(em.find(AccessToken.class, sha256(token)))
                .filter(t -> t.validAt(clock.now()))
                .flatMap(t -> byId(t.accountId()));
    }

    public Optional<Actor> byId(UUID accountId) {
        return Optional.ofNullable(em.find(Account.class, accountId))
                .filter(Account::enabled)
                .map(Account::actor);
    }

    /** The language the person reads, {@code en} or {@code el}. */
    public Optional<String> languageOf(UUID accountId) {
        return Optional.ofNullable(em.find(Account.class, accountId)).map(Account::language);
    }

    private Optional<Account> byUsername(String username) {
        return em.createNamedQuery(Account.BY_USERNAME, Account.class)
                .setParameter("username", Account.normal(username))
                .getResultStream()
                .findFirst();
    }

    private String hashOfNobody() {
        if (nobodysHash == null) {
            nobodysHash = hash.generate("nobody".toCharArray());
        }
        return nobodysHash;
    }

    private static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
