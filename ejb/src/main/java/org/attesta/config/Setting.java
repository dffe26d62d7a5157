package org.attesta.config;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every name an operator can set, as system property ({@code attesta.db.url}) or as environment variable
 * ({@code ATTESTA_DB_URL}). A name that is not here stops the start.
 */
public enum Setting {
    HTTP_PORT("attesta.http.port", "8080", Values::port),

    DB_URL("attesta.db.url", null, Values::jdbcUrl),
    DB_USER("attesta.db.user", null, Values::any),
    DB_PASSWORD("attesta.db.password", null, Values::any),
    DB_POOL_MAX("attesta.db.pool.max", "20", value -> Values.wholeNumber(value, 2, 1000)),
    DB_OWNER_USER("attesta.db.owner.user", null, Values::any),
    DB_OWNER_PASSWORD("attesta.db.owner.password", null, Values::any),

    EVIDENCE_STORE("attesta.evidence.store", "file:data/evidence", Values::store),
    EVIDENCE_MAXFILESIZE("attesta.evidence.maxfilesize", "2GiB", Values::size),
    S3_ENDPOINT("attesta.s3.endpoint", null, Values::notBuilt),
    S3_REGION("attesta.s3.region", null, Values::notBuilt),
    S3_ACCESSKEY("attesta.s3.accesskey", null, Values::notBuilt),
    S3_SECRETKEY("attesta.s3.secretkey", null, Values::notBuilt),
    ANTIVIRUS_CLAMD("attesta.antivirus.clamd", null, Values::notBuilt),

    SECURITY("attesta.security", "local", Values::security),
    OIDC_ISSUER("attesta.oidc.issuer", null, Values::notBuilt),
    OIDC_CLIENTID("attesta.oidc.clientid", null, Values::notBuilt),
    OIDC_CLIENTSECRET("attesta.oidc.clientsecret", null, Values::notBuilt),
    KEYCLOAK_URL("attesta.keycloak.url", null, Values::notBuilt),
    KEYCLOAK_REALM("attesta.keycloak.realm", null, Values::notBuilt),
    KEYCLOAK_ADMINCLIENTID("attesta.keycloak.adminclientid", null, Values::notBuilt),
    KEYCLOAK_ADMINCLIENTSECRET("attesta.keycloak.adminclientsecret", null, Values::notBuilt),

    SMTP_URL("attesta.smtp.url", null, Values::smtpUrl),
    SMTP_FROM("attesta.smtp.from", null, Values::mailAddress),
    PUBLICURL("attesta.publicurl", null, Values::webAddress),

    SIGNING_KEYSTORE("attesta.signing.keystore", null, Values::notBuilt),
    SIGNING_PASSWORD("attesta.signing.password", null, Values::notBuilt),
    SIGNING_ALIAS("attesta.signing.alias", null, Values::notBuilt),
    TSA_URL("attesta.tsa.url", null, Values::notBuilt),

    TIMEZONE("attesta.timezone", "Europe/Athens", Values::zone),
    DEMO("attesta.demo", "false", value -> Values.oneOf(value, "true", "false")),
    /** Business date at the start of a demo; what {@code --clock} sets. */
    DEMO_CLOCK("attesta.demo.clock", null, Values::date);

    private final String key;
    private final String standard;
    private final Function<String, String> check;

    Setting(String key, String standard, Function<String, String> check) {
        this.key = key;
        this.standard = standard;
        this.check = check;
    }

    /** The MicroProfile Config name. */
    public String key() {
        return key;
    }

    /** The same name as an environment variable. */
    public String variable() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What holds when nobody sets it; empty where the launcher or the other settings decide. */
    public Optional<String> standard() {
        return Optional.ofNullable(standard);
    }

    static Optional<Setting> byKey(String key) {
        return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    static Optional<Setting> byVariable(String variable) {
        return Stream.of(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    /** Why this value cannot work, in words that follow the name; empty when it can. */
    Optional<String> problem(String value) {
        return Optional.ofNullable(value.isBlank() ? "is empty" : check.apply(value));
    }
}
