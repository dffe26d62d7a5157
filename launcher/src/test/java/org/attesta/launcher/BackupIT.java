package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.attesta.config.Setting;
import org.attesta.config.Settings;
import org.attesta.job.Api;
import org.attesta.job.Transcript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A backup of a running Attesta")
class BackupIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SOURCE = TARGET.resolve("it-backup");
    private static final Path SAVED = TARGET.resolve("it-backup.zip");

    private static ProductProcess product;

    @BeforeAll
    static void aRunningProduct() {
        product = ProductProcess.start(SOURCE, Map.of());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static Settings noSettings() {
        return Settings.read(Map.of(), new Properties());
    }

    private static DatabaseAccess database(Path data) {
        return DatabaseAccess.open(data, noSettings(), new Steps(new PrintStream(PrintStream.nullOutputStream())));
    }

    private static Path empty(String name) throws IOException {
        var directory = TARGET.resolve(name);
        DataDirectory.deleteTree(directory);
        return directory;
    }

    private static String save(Path file) throws Exception {
        Files.deleteIfExists(file);
        return OwnCommand.run("backup", file, "--data", SOURCE).is(0).said();
    }

    private static Map<String, String> tables(Path data) throws SQLException {
        try (var database = database(data);
                var connection = database.connect()) {
            return Contents.ofTables(connection);
        }
    }

    @Test
    void comesBackElsewhereWithTheSameTablesAndFiles() throws Exception {
        var restored = empty("it-restored");
        var before = tables(SOURCE);
        var said = save(SAVED);
        assertThat(said).contains("Fingerprint").doesNotContain("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SAVED)))
                .isEqualTo("rw-------");
        OwnCommand.run("restore", SAVED, "--data", restored).is(0);
        assertThat(tables(SOURCE)).as("nobody worked meanwhile").isEqualTo(before);
        assertThat(tables(restored)).hasSizeGreaterThan(30).isEqualTo(before);
        assertThat(Contents.ofFiles(restored.resolve("evidence")))
                .isNotEmpty()
                .isEqualTo(Contents.ofFiles(SOURCE.resolve("evidence")));
        assertThat(restored.resolve("restoring")).doesNotExist();
        theRolesMayWhatTheyMayAfterAFreshMigration(restored);
    }

    private static void theRolesMayWhatTheyMayAfterAFreshMigration(Path restored) throws SQLException {
        try (var database = database(restored);
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
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    void isOfOneMomentWhileOthersWork() throws Exception {
        var client = Api.nobody(product.url(), Transcript.none()).as("client@aegean.example");
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
        try (var database = database(restored);
                var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select (select count(*) from attesta.application) - (select"
                        + " count(*) from attesta.journal where what = 'application.begin')")) {
            row.next();
            assertThat(row.getLong(1))
                    .as("applications without their line in the journal")
                    .isZero();
        }
    }

    @Test
    void isRefusedWhenAByteOfItWasChangedAndLeavesNothing() throws Exception {
        var file = TARGET.resolve("it-backup-changed.zip");
        save(file);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var target = empty("it-restored-not");
        assertThat(OwnCommand.run("restore", file, "--data", target).is(1).said())
                .containsPattern("damaged in the part (tables|evidence)/");
        assertThat(target).doesNotExist();
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(OwnCommand.run("restore", file, "--data", target).is(1).said())
                .contains("cut short");
        assertThat(target).doesNotExist();
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
        assertThat(OwnCommand.run("backup", file, "--data", SOURCE).is(1).said())
                .contains("there already");
        assertThat(OwnCommand.run("restore", file, "--data", SOURCE, "--replace")
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
        assertThat(tables(target)).isNotEmpty();
    }
}
