package org.attesta.checklist;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Gate;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;
import org.attesta.standard.Standards;

/** The checklists that the body audits with: read, given out, brought in, put in force. */
@Stateless
@LocalBean
public class SchemeService implements Acting<ChecklistVersionRow> {

    public static final Set<Role> READERS = Role.STAFF;
    public static final Set<Role> RECEIVERS = Set.of(Role.CM, Role.ADM);
    public static final int LARGEST_FILE = ChecklistFile.LARGEST;

    @Inject
    ChecklistVersions versions;

    @Inject
    Checklists checklists;

    @Inject
    Standards standards;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return ChecklistLifecycle.ARROWS;
    }

    /** Every version that can be looked at, the newest first. */
    public List<KnownChecklist> known() {
        access.require("checklist.read", READERS);
        return checklists.known();
    }

    /**
     * @param name null for the version that an audit opened today pins
     * @throws NotVisible for a version that there is not
     */
    public ChecklistContent content(String name) {
        access.require("checklist.read", READERS);
        var wanted = name == null ? checklists.currentVersion() : name;
        return checklists.find(wanted).map(ChecklistContent::of).orElseThrow(() -> new NotVisible("checklist", wanted));
    }

    /** The versions of the body's own. */
    public Slice<ChecklistVersionRow> list(ListQuery query) {
        access.require("checklist.read", READERS);
        return versions.slice(query, Lister.Scope.all()).map(v -> v.row(null));
    }

    @Override
    public ChecklistVersionRow row(UUID id) {
        return row(readable(id));
    }

    private ChecklistVersionRow row(ChecklistVersion version) {
        return version.row(checklists.before(version.name()));
    }

    @Override
    public List<Gate> gates(UUID id) {
        return ChecklistLifecycle.ARROWS.gates(situation(readable(id)));
    }

    /** What differs from the version that it follows. */
    public List<ChecklistChange> difference(UUID id) {
        var version = readable(id);
        var before = checklists.before(version.name());
        return before == null
                ? List.of()
                : ChecklistDifference.between(
                        checklists.of(before),
                        CanonicalJson.read(version.content(), ChecklistContent.class)
                                .checklist());
    }

    /** @throws BadInput with every problem and its place */
    public ChecklistVersionRow receive(byte[] file) {
        var actor = access.require("checklist.receive", RECEIVERS);
        var checklist = ChecklistReader.read(ChecklistFile.read(file), standards);
        versions.hold();
        requireNewName(checklist.version());
        var number = numbers.next("CHK", clock.today().getYear());
        var version = new ChecklistVersion(number, clock.now(), checklist, actor);
        versions.add(version);
        versions.flush();
        journal.write(NewEntry.done(actor, "checklist.receive", version).because(version.name()));
        return row(version);
    }

    private void requireNewName(String name) {
        for (var v : checklists.known()) {
            if (v.name().equals(name)) {
                throw new BadInput("version", Text.of("checklist.nameTaken", name));
            }
            if (v.state() != ChecklistState.DRAFT && !VersionName.isLater(name, v.name())) {
                throw new BadInput("version", Text.of("checklist.notLater", v.name()));
            }
        }
    }

    @Override
    public ChecklistVersionRow act(UUID id, Act act) {
        versions.hold();
        var version = visible(id, versions.locked(id));
        passage.pass(ChecklistLifecycle.ARROWS, situation(version), act);
        versions.flush();
        return row(version);
    }

    private ChecklistSituation situation(ChecklistVersion version) {
        var problems = ChecklistReader.problems(ChecklistFile.stored(version.content()), standards);
        return new ChecklistSituation(version, access.actor(), clock.today(), checklists.known(), problems.size());
    }

    private ChecklistVersion readable(UUID id) {
        var version = visible(id, versions.byId(id));
        access.require("checklist.read", READERS, version);
        return version;
    }

    private ChecklistVersion visible(UUID id, Optional<ChecklistVersion> found) {
        return access.visible("checklist", id, found);
    }
}
