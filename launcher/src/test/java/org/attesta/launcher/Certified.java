package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates for the moment of a test, each signed by itself, and a store of those that are to be trusted. */
final class Certified {

    static final String PASSWORD = "of-this-test-only";

    private final Path folder;
    private final Path trusted;

    Certified(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        trusted = this.folder.resolve("trusted.p12");
        try (var old = Files.list(this.folder)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    /** @param names what it is good for, as {@code ip:127.0.0.1} or {@code dns:mail.example} */
    SSLContext selfSigned(String alias, String names) throws IOException, GeneralSecurityException {
        var store = store(alias);
        keytool(
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + alias,
                "-ext",
                "san=" + names,
                "-keystore",
                store);
        var keys = KeyStore.getInstance(Path.of(store).toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    void trust(String alias) throws IOException {
        var certificate = folder.resolve(alias + ".crt").toString();
        keytool("-exportcert", "-alias", alias, "-file", certificate, "-keystore", store(alias));
        keytool("-importcert", "-noprompt", "-alias", alias, "-file", certificate, "-keystore", trusted.toString());
    }

    /** For the product's JVM. */
    String flags() {
        return "-Djavax.net.ssl.trustStore=" + trusted + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
    }

    private String store(String alias) {
        return folder.resolve(alias + ".p12").toString();
    }

    private static void keytool(String... what) throws IOException {
        var command = new ArrayList<>(
                List.of(JavaProcess.java().resolveSibling("keytool").toString()));
        command.addAll(List.of(what));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
