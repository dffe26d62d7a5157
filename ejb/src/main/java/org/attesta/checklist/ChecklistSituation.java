package org.attesta.checklist;

import java.time.LocalDate;
import java.util.List;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/**
 * What the conditions on a version look at.
 *
 * @param known all versions, this one too
 * @param problems how many its content has by what this release knows
 */
record ChecklistSituation(
        ChecklistVersion checklist, Actor actor, LocalDate today, List<KnownChecklist> known, int problems)
        implements Situation {

    @Override
    public ChecklistVersion subject() {
        return checklist;
    }
}
