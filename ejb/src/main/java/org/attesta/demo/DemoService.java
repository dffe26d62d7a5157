package org.attesta.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attesta.access.Access;
import org.attesta.config.Setting;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.shared.BadInput;
import org.attesta.shared.CivilClock;
import org.attesta.shared.Installation;
import org.attesta.shared.NotVisible;
import org.attesta.shared.OwnTransaction;
import org.attesta.shared.Role;
import org.attesta.shared.Text;
import org.attesta.startup.DailyDuties;
import org.attesta.startup.Schema;
import org.attesta.startup.Startup;

/** The administrator's levers over the demo. Outside demo mode none of them exists. */
@Stateless
public class DemoService {

    public static final Set<Role> ALLOWED = Set.of(Role.ADM);

    /** In one move: every day on the way has its duties, and a slip of the pen would keep them busy for hours. */
    private static final int FURTHEST_YEARS = 20;

    /** What moving the clock did: the new business date, and on how many days duties ran on the way. */
    public record Moved(LocalDate date, long ran) {}

    /** An account to try things with. */
    public record Account(String username, String name, Set<Role> roles) implements Serializable {}

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    Installation installation;

    @Inject
    Access access;

    @Inject
    CivilClock clock;

    @Inject
    DailyDuties duties;

    @Inject
    DemoData data;

    @Inject
    Schema schema;

    @Inject
    JournalService journal;

    @Inject
    OwnTransaction own;

    public void begin(@Observes Startup.SchemaReady ready) {
        if (!installation.demo()) {
            return;
        }
        startDate();
        if (empty()) {
            data.fill();
        }
    }

    /** The accounts that everybody may use, for the login page; none outside demo mode. */
    public List<Account> accounts() {
        return installation.demo()
                ? DemoAccounts.all().stream()
                        .map(a -> new Account(a.username(), a.name(), a.roles()))
                        .toList()
                : List.of();
    }

    /** @throws NotVisible outside demo mode */
    public void check(String what) {
        if (!installation.demo()) {
            throw new NotVisible("demo", what);
        }
        access.require("demo." + what, ALLOWED);
    }

    /** Moves the business date; forwards, day by day, with everything that falls due on the way, as the days pass. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Moved moveTo(LocalDate date) {
        check("clock");
        var from = clock.today();
        if (date.isAfter(from.plusYears(FURTHEST_YEARS))) {
            throw new BadInput("date", Text.of("shared.invalid"));
        }
        long ran = 0;
        for (var day = from.plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            turnTo(day);
            duties.run(day);
            ran++;
        }
        own.run(() -> {
            clock.moveTo(date);
            journal.write(NewEntry.general(access.actor(), "demo.clock", Outcome.DONE, from + " → " + date));
        });
        return new Moved(date, ran);
    }

    private void turnTo(LocalDate day) {
        own.run(() -> clock.moveTo(day));
    }

    /**
     * A new schema with the data of the beginning; the one before is kept under another name. Tokens stay valid, and what
     * repeated writes were answered. One at a time; where it fails, all is as it was.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void reset() {
        check("reset");
        schema.startOver(
                beginning(),
                () -> own.run(this::fill),
                aside -> own.run(() -> {
                    startDate();
                    carryOver(aside, "access_token");
                    carryOver(aside, "idempotent_answer");
                    journal.write(NewEntry.general(access.actor(), "demo.reset", Outcome.DONE, aside));
                }));
    }

    /** The day on which the demo begins: the one that the installation names, else the one that it is. */
    private String beginning() {
        return installation
                .find(Setting.DEMO_CLOCK)
                .orElseGet(() ->
                        LocalDate.ofInstant(clock.now(), installation.zone()).toString());
    }

    private void fill() {
        startDate();
        data.fill();
        em.flush();
    }

    private void carryOver(String aside, String table) {
        em.createNativeQuery("insert into attesta." + table + " select t.* from " + aside + "." + table
                        + " t join attesta.account a on a.id = t.account_id on conflict do nothing")
                .executeUpdate();
    }

    private void startDate() {
        installation.find(Setting.DEMO_CLOCK).map(LocalDate::parse).ifPresent(clock::moveTo);
    }

    private boolean empty() {
        return ((Number) em.createNativeQuery("select count(*) from attesta.account")
                                .getSingleResult())
                        .longValue()
                == 0;
    }
}
