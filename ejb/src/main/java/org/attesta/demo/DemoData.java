package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.access.AccountService;

/**
 * Fills an empty database, by the same services and under the same rules as everybody, day by day as it happened: clients
 * at every stage, from one with everything before it to one whose certification was withdrawn.
 */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    /** Days before the demo begins. */
    private static final int FOUNDED = 600;

    private static final int BOREALIS_CAME = 16;

    @Inject
    AccountService accounts;

    @Inject
    DemoScene scene;

    @Inject
    DemoBody body;

    @Inject
    DemoStories stories;

    @Inject
    DemoBorealis borealis;

    @Inject
    DemoAegean aegean;

    /** All or nothing: a demo that was half made starts over. The business date is in the end what it was before. */
    @Transactional
    public void fill() {
        var begun = System.nanoTime();
        var start = scene.today();
        var calendar = new DemoCalendar(start);
        calendar.on(calendar.ago(FOUNDED), body::fill);
        stories.tell(calendar);
        borealis.tell(calendar, start.minusDays(BOREALIS_CAME).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        calendar.run(scene::on, scene::night);
        scene.on(start);
        aegean.fill();
        accounts.openPublic(DemoAccounts.all());
        LOG.log(Level.INFO, "The demo data took {0} ms.", (System.nanoTime() - begun) / 1_000_000);
    }
}
