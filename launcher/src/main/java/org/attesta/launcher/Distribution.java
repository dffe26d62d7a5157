package org.attesta.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built parts: {@code lib/} with the launcher, beside it the servers and the application. */
final class Distribution {

    /** Where the parts are, when the launcher does not run from its own {@code lib/}. */
    static final String PLACE = "launcher.dist";

    private final Path root;

    private Distribution(Path root) {
        this.root = root;
    }

    static Distribution find() {
        var place = System.getProperty(PLACE);
        return new Distribution(place == null ? besideOurJar() : Path.of(place).toAbsolutePath());
    }

    private static Path besideOurJar() {
        try {
            var jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.getParent().getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A part that must be there. */
    Path part(String name) {
        var part = root.resolve(name);
        if (!Files.exists(part)) {
            throw new Failure("Attesta is not built completely: " + part + " is missing.");
        }
        return part;
    }
}
