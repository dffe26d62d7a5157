package org.attesta.web.notice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.attesta.notice.OutboxRow;
import org.attesta.notice.OutboxService;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code outbox/show.xhtml}. */
@Named
@ViewScoped
public class OutboxBacking extends RecordBacking<OutboxRow> {

    /** Where the link of a letter would stand, which nobody but its receiver sees. */
    private static final String LINK = "[[link]]";

    @EJB
    OutboxService outbox;

    @Override
    protected Acting<OutboxRow> service() {
        return outbox;
    }

    /** The letter, with words where its one-time link stands. */
    public String getBody() {
        return getRow().body().replace(LINK, notices.say("outbox.linkHere"));
    }
}
