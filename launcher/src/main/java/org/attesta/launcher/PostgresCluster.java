package org.attesta.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of a new, empty PostgreSQL. */
final class PostgresCluster {

    private final DataDirectory data;
    private final PostgresUser user;
    private final Path programs;

    PostgresCluster(DataDirectory data, PostgresUser user, Path programs) {
        this.data = data;
        this.user = user;
        this.programs = programs;
    }

    /** Builds the files beside their place and moves them there when complete: a crash leaves nothing half made. */
    void create(Path cluster, String superuserPassword) {
        var fresh = data.postgres("data.new");
        var passwordFile = data.postgres("superuser.password");
        try {
            DataDirectory.deleteTree(fresh);
            Files.createDirectory(
                    fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Secrets.createPrivate(passwordFile);
            Files.writeString(passwordFile, superuserPassword, StandardCharsets.US_ASCII);
            user.give(fresh);
            user.give(passwordFile);
            initdb(fresh, passwordFile);
            Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException impossible) {
            throw new Failure("The database cannot be created: " + impossible.getMessage(), impossible);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /** The locale is PostgreSQL's own, so that an update of the machine never changes an index. */
    private void initdb(Path directory, Path passwordFile) throws IOException {
        var initdbLog = data.freshLog("initdb");
        var initdb = new ProcessBuilder(user.command(
                        programs.resolve("bin/initdb"),
                        "--pgdata=" + directory,
                        "--username=" + PostgresServer.SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"))
                .redirectErrorStream(true)
                .redirectOutput(initdbLog.toFile())
                .start();
        try {
            if (initdb.waitFor() != 0) {
                throw new Failure("The database cannot be created: " + LogFile.lastLine(initdbLog));
            }
        } catch (InterruptedException stopped) {
            initdb.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("Stopped while the database was created.", stopped);
        }
    }
}
