package org.attesta.notice;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.access.Passage;
import org.attesta.shared.Act;
import org.attesta.shared.Acting;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Gate;
import org.attesta.shared.Installation;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Lister;
import org.attesta.shared.Role;
import org.attesta.shared.Slice;

/** The letters of the whole body, what became of them, and having one sent again. */
@Stateless
@LocalBean
public class OutboxService implements Acting<OutboxRow> {

    public static final Set<Role> READERS = Set.of(Role.ADM, Role.CM);

    @Inject
    Notices notices;

    @Inject
    Access access;

    @Inject
    Passage passage;

    @Inject
    Installation installation;

    @Inject
    BusinessClock clock;

    @Override
    public Lifecycle<?> lifecycle() {
        return OutboxLifecycle.ARROWS;
    }

    public Slice<OutboxRow> list(ListQuery query) {
        access.require("outbox.read", READERS);
        return notices.slice(query, Lister.Scope.all()).map(Notice::row);
    }

    @Override
    public OutboxRow row(UUID id) {
        return readable(id).row();
    }

    @Override
    public List<Gate> gates(UUID id) {
        return OutboxLifecycle.ARROWS.gates(situation(readable(id)));
    }

    @Override
    public OutboxRow act(UUID id, Act act) {
        var notice = access.visible("outbox", id, notices.locked(id));
        passage.pass(OutboxLifecycle.ARROWS, situation(notice), act);
        notices.flush();
        return notice.row();
    }

    private OutboxSituation situation(Notice notice) {
        return new OutboxSituation(notice, access.actor(), clock.today(), clock.now(), installation.sendsMail());
    }

    private Notice readable(UUID id) {
        var notice = access.visible("outbox", id, notices.byId(id));
        access.require("outbox.read", READERS, notice);
        return notice;
    }
}
