package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who runs PostgreSQL, which refuses to run as root: an ordinary user runs it as himself; root runs it in a user
 * namespace of its own, or, where the kernel forbids that, as the user {@code nobody}.
 */
final class PostgresUser {

    private static final String NOBODY = "nobody";

    private final List<String> prefix;
    private final boolean other;

    private PostgresUser(List<String> prefix, boolean other) {
        this.prefix = prefix;
        this.other = other;
    }

    static PostgresUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresUser(List.of(), false);
        }
        if (works("unshare", "-U", "true")) {
            return new PostgresUser(List.of("unshare", "-U"), false);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups");
        if (works(Stream.concat(asNobody.stream(), Stream.of("true")).toArray(String[]::new))) {
            return new PostgresUser(asNobody, true);
        }
        throw new Failure("PostgreSQL does not run as root, and neither unshare nor setpriv works here;"
                + " start Attesta as an ordinary user.");
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(Path program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Hands a file or an empty directory to the user that runs PostgreSQL. */
    void give(Path path) {
        if (!other) {
            return;
        }
        try {
            var nobody =
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
            Files.setOwner(path, nobody);
        } catch (IOException impossible) {
            throw new Failure("Cannot hand " + path + " to the user " + NOBODY + ".", impossible);
        }
    }
}
