package org.attesta.certification;

import java.time.LocalDate;
import org.attesta.shared.Reasoned;

/**
 * The client's written request to end its certification, or to give up getting one.
 *
 * @param requestedOn day of the request; missing means today
 */
public record End(String reason, LocalDate requestedOn) implements Reasoned {}
