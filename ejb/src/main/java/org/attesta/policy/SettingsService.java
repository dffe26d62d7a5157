package org.attesta.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.journal.Outcome;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Inputs;
import org.attesta.shared.Role;
import org.attesta.shared.StaleVersion;

/** The screen of the settings: read by staff, changed by the certification manager or the administrator. */
@Stateless
public class SettingsService {

    public static final Set<Role> READERS = Role.STAFF;
    public static final Set<Role> CHANGERS = Set.of(Role.CM, Role.ADM);

    private static final UUID ID = UUID.nameUUIDFromBytes("attesta:settings".getBytes(StandardCharsets.UTF_8));
    private static final int SHOWN = 200;

    @Inject
    PolicyVersions versions;

    @Inject
    Access access;

    @Inject
    Inputs inputs;

    @Inject
    JournalService journal;

    @Inject
    BusinessClock clock;

    public SettingsVersionRow row() {
        access.require("settings.read", READERS);
        return row(versions.latest());
    }

    /** @throws org.attesta.shared.RuleViolation where a value would relax a limit, or no reason is given */
    public SettingsVersionRow change(long expected, ChangeSettings change) {
        return change(expected, change, List.of());
    }

    /**
     * The same for a form.
     *
     * @param unread what in it could not be read, and so stands in no field of the change
     */
    public SettingsVersionRow change(long expected, ChangeSettings change, List<FieldError> unread) {
        var actor = access.require("settings.change", CHANGERS);
        versions.hold();
        var present = versions.latest().map(PolicyVersion::version).orElse(0L);
        if (present != expected) {
            throw new StaleVersion("settings", expected, present);
        }
        inputs.check(change, unread);
        SettingsRules.check(change);
        access.demand("settings.change", null, SettingsRules.judge(change));
        var version = new PolicyVersion(present + 1, clock.now(), clock.today(), actor, change);
        versions.add(version);
        journal.write(NewEntry.general(actor, "settings.change", Outcome.DONE, change.reason()));
        return row(Optional.of(version));
    }

    private SettingsVersionRow row(Optional<PolicyVersion> latest) {
        var history = versions.history(SHOWN);
        return new SettingsVersionRow(
                ID,
                "SETTINGS",
                latest.map(PolicyVersion::version).orElse(0L),
                "ACTIVE",
                latest.map(PolicyVersion::createdAt).orElse(Instant.EPOCH),
                history.isEmpty() ? null : history.get(0).reason(),
                latest.map(PolicyVersion::settings).orElseGet(Settings::defaults),
                latest.map(PolicyVersion::profile).orElse(BodyProfile.EMPTY),
                SettingLimit.all(),
                history);
    }
}
