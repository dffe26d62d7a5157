package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attesta.config.Setting;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A backup of a running Attesta")
@ExtendWith(RunningAttesta.class)
class BackupIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SAVED = TARGET.resolve("it-backup.zip");

    private static Path empty(String name) throws IOException {
        var directory = TARGET.resolve(name);
        DataDirectory.deleteTree(directory);
        return directory;
    }

    private static String save(Path file) throws Exception {
        Files.deleteIfExists(file);
        return OwnCommand.run("backup", file, "--data", RunningAttesta.data())
                .is(0)
                .said();
    }

    @Test
    void comesBackElsewhereWithTheSameTablesAndFiles() throws Exception {
        var restored = empty("it-restored");
        var before = Contents.ofDatabase(RunningAttesta.data());
        var said = save(SAVED);
        assertThat(said).contains("Fingerprint").doesNotContain("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SAVED)))
                .isEqualTo("rw-------");
        OwnCommand.run("restore", SAVED, "--data", restored).is(0);
        assertThat(Contents.ofDatabase(RunningAttesta.data()))
                .as("nobody worked meanwhile")
                .isEqualTo(before);
        assertThat(Contents.ofDatabase(restored)).hasSizeGreaterThan(30).isEqualTo(before);
        var files = Contents.ofFiles(RunningAttesta.data().resolve("evidence"));
        files.values().retainAll(namedFiles(restored));
        assertThat(Contents.ofFiles(restored.resolve("evidence"))).isNotEmpty().isEqualTo(files);
        assertThat(restored.resolve("restoring")).doesNotExist();
        theRolesMayWhatTheyMayAfterAFreshMigration(restored);
    }

    /** In the store of a demo that was started over, or after a broken upload, there are also files without a row. */
    private static Set<String> namedFiles(Path data) throws SQLException {
        var names = new HashSet<String>();
        try (var database = Contents.database(data);
                var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sha256 from attesta.evidence_file")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void theRolesMayWhatTheyMayAfterAFreshMigration(Path restored) throws SQLException {
        try (var database = Contents.database(restored);
                var owner = database.connect();
                var application = DriverManager.getConnection(
                        database.url(),
                        database.settings().get(Setting.DB_USER),
                        database.settings().get(Setting.DB_PASSWORD))) {
            var insert =
                    "insert into attesta.journal (at, business_date, account_id, username, name, role, what, outcome)"
                            + " select at, business_date, account_id, username, name, role, 'test', outcome"
                            + " from attesta.journal order by id limit 1";
            assertThat(execute(application, insert)).isEqualTo(1);
            assertThatThrownBy(() -> execute(application, "update attesta.journal set what = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(owner, "delete from attesta.journal"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> execute(owner, "delete from attesta.client"))
                    .hasMessageContaining("foreign key");
            noFunctionIsTiedToASchema(owner);
        }
    }

    /** Schemas are renamed when a demo starts over. */
    private static void noFunctionIsTiedToASchema(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select count(*) from pg_proc where pronamespace ="
                        + " 'attesta'::regnamespace and proconfig::text like '%search_path%'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    void isOfOneMomentWhileOthersWork() throws Exception {
        var client = Api.nobody(RunningAttesta.url(), Transcript.none()).as("client@aegean.example");
        var restored = empty("it-restored-busy");
        var busy = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 40; i++) {
                client.post("applications", "{\"scope\":\"Hosting no. " + i + "\"}")
                        .is(201);
            }
        });
        var file = TARGET.resolve("it-backup-busy.zip");
        save(file);
        busy.join();
        OwnCommand.run("restore", file, "--data", restored).is(0);
        try (var database = Contents.database(restored);
                var connection = database.connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select count(*) from attesta.application a full join attesta.journal j"
                                + " on j.subject_id = a.id and j.what = 'application.begin' where (a.id is null and j.what ="
                                + " 'application.begin') or (j.id is null and a.content like '%Hosting no.%')")) {
            row.next();
            assertThat(row.getLong(1))
                    .as("applications or lines without the other")
                    .isZero();
        }
    }

    @Test
    void isRefusedWhenAByteOfItWasChangedAndLeavesNothing() throws Exception {
        var file = TARGET.resolve("it-backup-changed.zip");
        save(file);
        var bytes = Files.readAllBytes(file);
        var name = "tables/checklist_answer.copy".getBytes(StandardCharsets.US_ASCII);
        bytes[indexOf(bytes, name) + name.length + 500] ^= 1;
        Files.write(file, bytes);
        var target = empty("it-restored-not");
        assertThat(OwnCommand.run("restore", file, "--data", target).is(1).said())
                .containsPattern("damaged in the part tables/checklist_answer.copy");
        assertThat(target).doesNotExist();
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(OwnCommand.run("restore", file, "--data", target).is(1).said())
                .contains("cut short");
        assertThat(target).doesNotExist();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (Arrays.equals(bytes, i, Math.min(i + wanted.length, bytes.length), wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }

    @Test
    void isRefusedWhenANewerAttestaMadeIt() throws Exception {
        var file = TARGET.resolve("it-backup-newer.zip");
        save(file);
        Tampering.addMigration(file, "209912310100");
        var target = empty("it-restored-newer");
        assertThat(OwnCommand.run("restore", file, "--data", target).is(1).said())
                .contains("newer", "209912310100");
        assertThat(target.resolve("postgres/data")).doesNotExist();
        assertThat(target.resolve("restoring")).doesNotExist();
        assertThat(target.resolve("evidence")).doesNotExist();
        assertThat(target.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void neverTakesThePlaceOfOtherDataUnlessTold() throws Exception {
        var file = TARGET.resolve("it-backup-again.zip");
        save(file);
        assertThat(OwnCommand.run("backup", file, "--data", RunningAttesta.data())
                        .is(1)
                        .said())
                .contains("there already");
        assertThat(OwnCommand.run("restore", file, "--data", RunningAttesta.data(), "--replace")
                        .is(1)
                        .said())
                .contains("running");
        var target = empty("it-restored-again");
        OwnCommand.run("restore", file, "--data", target).is(0);
        Files.writeString(target.resolve("evidence/mine"), "mine");
        assertThat(OwnCommand.run("restore", file, "--data", target).is(1).said())
                .contains("--replace");
        assertThat(target.resolve("evidence/mine")).hasContent("mine");
        OwnCommand.run("restore", file, "--data", target, "--replace").is(0);
        assertThat(target.resolve("evidence/mine")).doesNotExist();
        try (var inside = Files.list(target)) {
            assertThat(inside.filter(p -> p.getFileName().toString().startsWith("evidence.before-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside.resolve("mine")).hasContent("mine"));
        }
        assertThat(Contents.ofDatabase(target)).isNotEmpty();
    }
}
