package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.DailyDuty;
import org.attesta.shared.OwnTransaction;
import org.attesta.startup.DailyDuties;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The duties of the day")
@ArquillianTest
class DailyDutiesIT {

    /** Fails on the days it is told to, as one does that meets what nobody thought of. */
    @ApplicationScoped
    public static class Shaky implements DailyDuty {

        static final List<LocalDate> DONE = new ArrayList<>();
        static boolean failing;

        @Override
        public void on(LocalDate day) {
            if (failing) {
                throw new IllegalStateException("a duty that fails for the test");
            }
            DONE.add(day);
        }
    }

    /** One of its records is broken. */
    @ApplicationScoped
    public static class RecordByRecord implements DailyDuty {

        static final List<String> DONE = new ArrayList<>();

        @Inject
        OwnTransaction own;

        @Override
        public void on(LocalDate day) {
            own.each("The test", List.of("first", "broken", "last"), one -> {
                if (one.equals("broken")) {
                    throw new IllegalStateException("a record that fails for the test");
                }
                DONE.add(one);
            });
        }
    }

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Inject
    DailyDuties duties;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void threeDaysAgo() throws SQLException {
        duties.makeGood();
        Shaky.DONE.clear();
        RecordByRecord.DONE.clear();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update attesta.daily_duty set last_day = ?")) {
            update.setObject(1, clock.today().minusDays(3));
            assertThat(update.executeUpdate()).isGreaterThan(2);
        }
    }

    @Test
    void areMadeGoodForEveryDayAndOnce() {
        Shaky.failing = false;
        duties.makeGood();
        duties.makeGood();
        var today = clock.today();
        assertThat(Shaky.DONE).containsExactly(today.minusDays(2), today.minusDays(1), today);
    }

    @Test
    void thatFailHoldUpNoOtherAndAreTriedAgain() {
        Shaky.failing = true;
        duties.makeGood();
        assertThat(Shaky.DONE).isEmpty();
        assertThat(RecordByRecord.DONE).hasSize(6);
        Shaky.failing = false;
        duties.makeGood();
        assertThat(Shaky.DONE).hasSize(3);
        assertThat(RecordByRecord.DONE).hasSize(6);
    }

    @Test
    void goOnBesideARecordThatIsBroken() {
        Shaky.failing = false;
        duties.makeGood();
        assertThat(RecordByRecord.DONE).startsWith("first", "last", "first").hasSize(6);
    }
}
