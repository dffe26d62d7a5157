package org.attesta.web.notice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attesta.notice.NoticeState;
import org.attesta.notice.OutboxRow;
import org.attesta.notice.OutboxService;
import org.attesta.shared.Installation;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;

/** Backs {@code outbox/list.xhtml}. */
@Named
@RequestScoped
public class OutboxListBacking extends ListBacking<OutboxRow> {

    @EJB
    OutboxService outbox;

    @Inject
    Installation installation;

    @Override
    protected Slice<OutboxRow> fetch(ListQuery query) {
        return outbox.list(query);
    }

    /** Whether letters go out at all. */
    public boolean isSending() {
        return installation.sendsMail();
    }

    public NoticeState[] getStates() {
        return NoticeState.values();
    }
}
