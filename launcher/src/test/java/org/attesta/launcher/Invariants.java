package org.attesta.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attesta.backup.BackupFile;

/** What must be true of a data directory whatever was killed when. */
final class Invariants {

    /** Records with a life; the journal calls them so, and their tables as well. */
    private static final List<String> LIVING =
            List.of("application", "audit", "certification", "decision", "evidence_request", "finding");

    private final Path data;

    Invariants(Path data) {
        this.data = data;
    }

    List<String> broken(Work work) throws Exception {
        var broken = new ArrayList<String>();
        try (var database = Contents.database(data);
                var connection = database.connect()) {
            for (var table : LIVING) {
                var type = table.replace('_', '-');
                broken.addAll(strings(connection, STATE_WITHOUT_STEP.formatted(table, type)));
                if (strings(connection, STEPS.formatted(type)).isEmpty()) {
                    broken.add("the journal tells of no " + type);
                }
            }
            broken.addAll(strings(connection, HALF_AN_IMPORT.formatted(work.imported())));
            broken.addAll(strings(connection, DECIDED_WITHOUT_EFFECT));
            broken.addAll(strings(connection, TOLD_TWICE));
            broken.addAll(
                    missing("client", work.clients(), strings(connection, "select id::text from attesta.client")));
            broken.addAll(missing(
                    "evidence",
                    work.evidence(),
                    strings(
                            connection,
                            "select evidence_id::text from attesta.evidence_revision where submitted_at is not null")));
            broken.addAll(files(strings(connection, "select distinct sha256 from attesta.evidence_file")));
        }
        if (Files.exists(work.backup())) {
            BackupFile.verify(work.backup());
        }
        return broken;
    }

    /** The last step that the journal tells of led to the state in which the record is. */
    private static final String STATE_WITHOUT_STEP = """
            select '%1$s ' || r.number || ' is ' || r.state || ', the journal says ' || j.to_state
            from attesta.%1$s r join lateral (
                select to_state from attesta.journal
                where subject_id = r.id and subject_type = '%2$s' and outcome = 'DONE' and to_state is not null
                order by id desc limit 1) j on j.to_state <> r.state
            """;

    private static final String STEPS =
            "select to_state from attesta.journal where subject_type = '%s' and to_state is not null limit 1";

    private static final String HALF_AN_IMPORT = """
            select 'import ' || split_part(split_part(name, ' ', 2), '-', 1) || ' brought ' || count(*)
            from attesta.client where name like 'Brought %%' group by split_part(split_part(name, ' ', 2), '-', 1)
            having count(*) %% %d <> 0
            """;

    private static final String DECIDED_WITHOUT_EFFECT = """
            select 'decision ' || d.number || ' has no effect' from attesta.decision d
            where d.state = 'DECIDED' and not exists (
                select 1 from attesta.certification_status s where s.decision_id = d.id)
            """;

    private static final String TOLD_TWICE = """
            select 'told twice: ' || once from attesta.notice where once is not null group by once having count(*) > 1
            """;

    private static List<String> missing(String what, Set<String> answered, List<String> kept) {
        var there = new HashSet<>(kept);
        return answered.stream()
                .filter(id -> !there.contains(id))
                .map(id -> what + " " + id + " was answered and is gone")
                .toList();
    }

    /** Each file of a record is there with its bytes, and nothing in the store is half a file. */
    private List<String> files(List<String> named) throws Exception {
        var broken = new ArrayList<String>();
        var stored = Contents.ofFiles(data.resolve("evidence"));
        for (var sha : named) {
            var path = sha.substring(0, 2) + "/" + sha.substring(2, 4) + "/" + sha;
            if (!sha.equals(stored.get(path))) {
                broken.add("file " + sha + " is " + stored.get(path));
            }
        }
        stored.forEach((path, sha) -> {
            if (!path.startsWith("arriving") && !path.endsWith(sha)) {
                broken.add("half a file: " + path);
            }
        });
        return broken;
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
