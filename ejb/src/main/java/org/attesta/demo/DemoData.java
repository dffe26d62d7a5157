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
 * Fills an empty database, by the same services and under the same rules as everybody, day by day as it happened: a
 * client that is certified, one whose application is under review, and one with everything before it.
 */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    /** Days before the demo begins. */
    private static final int FOUNDED = 240;

    private static final int BOREALIS_CAME = 14;

    @Inject
    AccountService accounts;

    @Inject
    DemoScene scene;

    @Inject
    DemoBody body;

    @Inject
    DemoClients clients;

    @Inject
    DemoMeltemi meltemi;

    @Inject
    DemoBorealis borealis;

    @Inject
    DemoAegean aegean;

    /** All or nothing: a demo that was half made starts over. The business date is in the end what it was before. */
    @Transactional
    public void fill() {
        var begun = System.nanoTime();
        var start = scene.today();
        scene.on(start.minusDays(FOUNDED));
        body.fill();
        meltemi.fill();
        scene.on(start.minusDays(BOREALIS_CAME).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        borealis.fill();
        scene.on(start);
        aegean.fill();
        accounts.openPublic(DemoAccounts.all());
        LOG.log(Level.INFO, "The demo data took {0} ms.", (System.nanoTime() - begun) / 1_000_000);
    }
}
