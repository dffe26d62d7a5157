package org.attesta.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One run of the generator: client by client, batch by batch, each batch one transaction. */
public final class Seeding {

    /** Who listens to how far it has come. */
    public interface Progress {
        void at(int clients, long rows);
    }

    private static final int BATCH = 100;
    private static final UUID GENERATOR = new Dice(0, "generator").id("account");

    private final Connection connection;
    private final EvidenceStore store;
    private final long seed;
    private final LocalDate today;
    private Profile profile;
    private Staff staff;
    private long rows;

    /** @param today the business date that the histories end on */
    public Seeding(Connection connection, Path store, long seed, LocalDate today) {
        this.connection = connection;
        this.store = new EvidenceStore(store);
        this.seed = seed;
        this.today = today;
    }

    /** A body without clients, a demo, or one that was generated: nothing else may be filled up unasked. */
    public static boolean isForTrials(Connection connection) throws SQLException {
        var demo = UUID.nameUUIDFromBytes("attesta-demo:admin@cb.example".getBytes(StandardCharsets.UTF_8));
        try (var statement = connection.prepareStatement("select exists (select 1 from attesta.account where id = ?)"
                + " or not exists (select 1 from attesta.client c where not exists (select 1 from attesta.journal j"
                + " where j.subject_id = c.id and j.subject_type = 'client' and j.what = 'client.generate'))")) {
            statement.setObject(1, demo);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Adds what is missing of the first so many clients of this seed; answers how many rows that were. */
    public long run(int clients, Progress progress) throws SQLException, IOException {
        connection.setAutoCommit(false);
        profile = Profile.read(connection);
        staff = new Staff(seed, clients, today);
        for (int from = 0; from < clients; from += BATCH) {
            batch(from, Math.min(from + BATCH, clients));
            progress.at(Math.min(from + BATCH, clients), rows);
        }
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        return rows;
    }

    private void batch(int from, int to) throws SQLException, IOException {
        var made = new Rows();
        var counters = new Counters(connection);
        if (from == 0) {
            staff.write(connection, made, counters);
        }
        for (int i = from; i < to; i++) {
            if (!isThere(i)) {
                client(new Story(seed, i, today, staff, counters), made);
            }
        }
        rows += made.write(connection);
        counters.write();
        connection.commit();
    }

    private boolean isThere(int index) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from attesta.client where id = ?")) {
            statement.setObject(1, new Dice(seed, "client" + index).id("client"));
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void client(Story story, Rows made) throws IOException {
        new ClientChapter(story, made).write();
        if (story.stage.reached(Stage.PLANNED)) {
            var audits = new AuditChapter(story, made).write();
            new ProgrammeChapter(story, made).write(audits);
            new CertificationChapter(story, made, profile, audits).write();
            new FindingChapter(story, made, store).write(audits);
        }
        made.into("journal")
                .set("at", Instant.now())
                .set("business_date", today)
                .set("account_id", GENERATOR)
                .set("username", "seed")
                .set("name", "Generator")
                .set("role", "SYS")
                .set("what", "client.generate")
                .set("subject_type", "client")
                .set("subject_id", story.client)
                .set("subject_number", story.clientNumber)
                .set("client_id", story.client)
                .set("outcome", "DONE")
                .set(
                        "reason",
                        "Generated with seed " + seed + ", client " + (story.index + 1)
                                + ": the whole history of this client is invented.")
                .end();
    }
}
