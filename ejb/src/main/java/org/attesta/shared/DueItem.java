package org.attesta.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is to be done by a day.
 *
 * @param kind what it is, such as {@code SURVEILLANCE}
 * @param rule the rule that sets the day
 * @param type the kind of record; also the folder of its page
 * @param due the last day
 */
public record DueItem(
        String kind, String rule, String type, UUID id, String number, UUID clientId, String clientName, LocalDate due)
        implements Serializable {}
