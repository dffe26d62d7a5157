package org.attesta.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one feature knows to be due. Implemented as {@code @ApplicationScoped} beans. */
public interface DueSource {

    /**
     * What is open now and due on {@code until} or before, the earliest first.
     *
     * @param ownClient only of this organisation; null for all
     * @param limit how many at most
     */
    List<DueItem> dueUntil(LocalDate until, UUID ownClient, int limit);
}
