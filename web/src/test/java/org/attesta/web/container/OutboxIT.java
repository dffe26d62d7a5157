package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.attesta.notice.DeliveryService;
import org.attesta.notice.Letter;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No mail is configured here, so that nobody but the test takes letters. */
@DisplayName("Handing out letters")
@ArquillianTest
class OutboxIT {

    private static final int LETTERS = 40;
    private static final int NODES = 4;

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @EJB
    DeliveryService delivery;

    @BeforeEach
    void nothingWaits() throws SQLException {
        execute("delete from attesta.notice");
    }

    @Test
    void givesEachToOneTakerHoweverManyTakeAtOnce() throws Exception {
        for (int i = 0; i < LETTERS; i++) {
            write();
        }
        var nodes = Executors.newFixedThreadPool(NODES);
        try {
            var taken = new ArrayList<UUID>();
            for (var some : nodes.invokeAll(Collections.nCopies(NODES, (Callable<List<UUID>>) this::takeAll))) {
                taken.addAll(some.get());
            }
            assertThat(taken).hasSize(LETTERS);
            assertThat(new HashSet<>(taken)).hasSize(LETTERS);
        } finally {
            nodes.shutdown();
        }
    }

    private List<UUID> takeAll() {
        var taken = new ArrayList<UUID>();
        for (var letter = delivery.take(); letter.isPresent(); letter = delivery.take()) {
            taken.add(letter.get().id());
            delivery.sent(letter.get().id());
        }
        return taken;
    }

    @Test
    void givesOneAgainWhoseTakerDiedAndOnlyThen() throws Exception {
        write();
        var first = delivery.take().orElseThrow();
        assertThat(delivery.take()).isEmpty();
        execute("update attesta.notice set next_attempt = now() - interval '1 second'");
        var again = delivery.take();
        assertThat(again.map(Letter::id)).contains(first.id());
        delivery.sent(first.id());
        execute("update attesta.notice set next_attempt = now() - interval '1 second'");
        assertThat(delivery.take()).isEmpty();
    }

    @Test
    void passesOverOneThatSomebodyHoldsAtThisMoment() throws Exception {
        write();
        write();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from attesta.notice order by next_attempt limit 1 for update");
            assertThat(delivery.take()).isPresent();
            assertThat(delivery.take()).isEmpty();
            other.rollback();
        }
        assertThat(delivery.take()).isPresent();
    }

    private void write() throws SQLException {
        execute(
                "insert into attesta.notice (id, version, number, created_at, kind, name, email, language, subject, body,"
                        + " state, attempts, next_attempt) values (gen_random_uuid(), 1, 'N-' || gen_random_uuid(), now(),"
                        + " 'NC_ISSUED', 'Rea Makri', 'rea@people.example', 'en', 'F-1', 'Dear', 'WAITING', 0,"
                        + " clock_timestamp() - interval '1 minute')");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
