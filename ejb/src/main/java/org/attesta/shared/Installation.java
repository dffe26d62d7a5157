package org.attesta.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.attesta.config.Setting;
import org.attesta.config.Sizes;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of this installation, {@code attesta.*}; what the body itself decides is data in the database. */
@ApplicationScoped
public class Installation {

    private static final String STORE_PREFIX = "file:";

    private final Config config = ConfigProvider.getConfig();

    public boolean demo() {
        return Boolean.parseBoolean(get(Setting.DEMO));
    }

    public ZoneId zone() {
        return ZoneId.of(get(Setting.TIMEZONE));
    }

    /** Base of links and QR codes, without a slash at the end. */
    public String publicUrl() {
        return find(Setting.PUBLICURL)
                .orElseGet(() -> "http://localhost:" + get(Setting.HTTP_PORT))
                .replaceAll("/+$", "");
    }

    /** Whether letters go out; else they wait where people can read them. */
    public boolean sendsMail() {
        return mailServer().isPresent();
    }

    /** The address of the mail server, with user and password where it asks for them. */
    public Optional<String> mailServer() {
        return find(Setting.SMTP_URL);
    }

    /** From whom letters come, where the operator says so. */
    public Optional<String> mailFrom() {
        return find(Setting.SMTP_FROM);
    }

    /** Where evidence is kept. */
    public Path evidence() {
        var store = get(Setting.EVIDENCE_STORE);
        if (!store.startsWith(STORE_PREFIX)) {
            throw new IllegalArgumentException("evidence is kept in file:DIR, not in " + store);
        }
        return Path.of(store.substring(STORE_PREFIX.length())).toAbsolutePath().normalize();
    }

    /** The largest file of evidence, in bytes. */
    public long largestFile() {
        return Sizes.bytes(get(Setting.EVIDENCE_MAXFILESIZE));
    }

    /** What was set, else the default of the catalogue. */
    public Optional<String> find(Setting setting) {
        return config.getOptionalValue(setting.key(), String.class).or(setting::standard);
    }

    /** @throws IllegalStateException when nobody set it and it has no default */
    public String get(Setting setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.key() + " is not set"));
    }
}
