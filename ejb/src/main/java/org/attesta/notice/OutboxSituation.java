package org.attesta.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** What the conditions on a letter look at. */
record OutboxSituation(Notice notice, Actor actor, LocalDate today, Instant now, boolean sendsMail)
        implements Situation {

    @Override
    public Notice subject() {
        return notice;
    }
}
