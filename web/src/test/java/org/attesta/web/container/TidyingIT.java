package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.attesta.access.CurrentActor;
import org.attesta.access.Idempotency;
import org.attesta.shared.Actor;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.RuleViolation;
import org.attesta.startup.DailyDuties;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What has run out")
@ArquillianTest
class TidyingIT {

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    DailyDuties duties;

    @Inject
    BusinessClock clock;

    @Test
    void isThrownAwayOnceADay() throws SQLException {
        var key = UUID.randomUUID().toString();
        execute("insert into attesta.access_token select '" + key + "-old', id, now(), now() - interval '1 minute'"
                + " from attesta.account limit 1");
        execute("insert into attesta.access_token select '" + key + "-new', id, now(), now() + interval '1 hour'"
                + " from attesta.account limit 1");
        execute("insert into attesta.idempotent_answer (account_id, key, request, created_at)"
                + " values (gen_random_uuid(), '" + key + "', 'x', now() - interval '25 hours')");
        execute("insert into attesta.login_failure (username, address, at)" + " values ('" + key
                + "', '::1', now() - interval '2 minutes')");
        duties.run(clock.today());
        assertThat(count("access_token where hash = '" + key + "-old'")).isZero();
        assertThat(count("access_token where hash = '" + key + "-new'")).isEqualTo(1);
        assertThat(count("idempotent_answer where key = '" + key + "'")).isZero();
        assertThat(count("login_failure where username = '" + key + "'")).isZero();
    }

    @Test
    void keepsNoKeyForAWriteThatACrashCutOff() throws SQLException {
        var account = Actor.SYSTEM.accountId();
        var key = UUID.randomUUID().toString();
        assertThat(idempotency.begin(account, key, "same")).isEmpty();
        assertThatThrownBy(() -> current.runAs(Actor.SYSTEM, () -> idempotency.begin(account, key, "same")))
                .isInstanceOf(RuleViolation.class);
        execute("update attesta.idempotent_answer set created_at = now() - interval '11 minutes' where key = '" + key
                + "'");
        assertThat(idempotency.begin(account, key, "same")).isEmpty();
        idempotency.finish(account, key, new Idempotency.Answer(200, null, "{}"));
        execute("update attesta.idempotent_answer set created_at = now() - interval '11 minutes' where key = '" + key
                + "'");
        assertThat(idempotency.begin(account, key, "same")).isPresent();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from attesta." + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
