package org.attesta.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded database: made once, at random, in a file that only its owner reads. */
final class Secrets {

    static final String SUPERUSER = "postgres.superuser.password";
    static final String OWNER = "attesta.db.owner.password";
    static final String APPLICATION = "attesta.db.password";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    static Secrets open(Path file) {
        var passwords = new Properties();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    passwords.load(reader);
                }
            }
            if (fill(passwords)) {
                write(file, passwords);
            }
            return new Secrets(passwords);
        } catch (IOException impossible) {
            throw new Failure("The passwords file " + file + " cannot be used: " + impossible.getMessage(), impossible);
        }
    }

    private static boolean fill(Properties passwords) {
        var made = false;
        for (var name : new String[] {SUPERUSER, OWNER, APPLICATION}) {
            if (!passwords.containsKey(name)) {
                passwords.setProperty(name, random());
                made = true;
            }
        }
        return made;
    }

    static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Through a second file and a rename: a crash never leaves half a file. */
    private static void write(Path file, Properties passwords) throws IOException {
        var text = new StringBuilder("# Passwords of the embedded PostgreSQL. Keep this file with the database.\n");
        passwords.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> text.append(name)
                        .append('=')
                        .append(passwords.getProperty(name))
                        .append('\n'));
        var fresh = createPrivate(file.resolveSibling(file.getFileName() + ".new"));
        Files.writeString(fresh, text, StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** An empty file that no other user of the machine can read. */
    static Path createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    String get(String name) {
        return passwords.getProperty(name);
    }
}
