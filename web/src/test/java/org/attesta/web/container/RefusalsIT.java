package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.attesta.access.Access;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.OwnTransaction;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Refusals")
@ArquillianTest
class RefusalsIT {

    /** As many as the pool of these tests has connections. */
    private static final int POOL = 10;

    /** Half of what the pool lets a request wait for a connection. */
    private static final int SECONDS = 7;

    /** Acts that are refused when all of them hold a connection. */
    @ApplicationScoped
    public static class Refused {

        @Inject
        CurrentActor current;

        @Inject
        Access access;

        @Inject
        OwnTransaction own;

        @PersistenceContext(unitName = "attesta")
        EntityManager em;

        @ActivateRequestContext
        public boolean act(String what, CyclicBarrier together) {
            try {
                current.runAs(Actor.SYSTEM, () -> own.call(() -> refused(what, together)));
                return false;
            } catch (RuleViolation refused) {
                return true;
            }
        }

        private boolean refused(String what, CyclicBarrier together) {
            try {
                // from here to the end of its transaction the act has a connection
                em.createNativeQuery("select 1").getSingleResult();
                together.await(1, TimeUnit.MINUTES);
                access.demand(what, null, Condition.block("SETTING", false, Text.of("shared.invalid")));
                return true;
            } catch (RuntimeException refusal) {
                throw refusal;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    @Inject
    Refused refused;

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Test
    void areKeptAlthoughAllConnectionsAreHeldByRefusedActs() throws Exception {
        var what = "test." + UUID.randomUUID();
        var together = new CyclicBarrier(POOL);
        var threads = Executors.newFixedThreadPool(POOL);
        var loader = Thread.currentThread().getContextClassLoader();
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            acts.add(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                return refused.act(what, together);
            });
        }
        var begun = System.nanoTime();
        for (var one : threads.invokeAll(acts)) {
            assertThat(one.get()).isTrue();
        }
        threads.shutdown();
        assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(SECONDS));
        assertThat(written(what)).isEqualTo(POOL);
    }

    private int written(String what) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from attesta.journal where what = ?")) {
            query.setString(1, what);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
