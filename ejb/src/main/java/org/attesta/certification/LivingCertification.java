package org.attesta.certification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands in the way of another certification of the same client and standard (C20).
 *
 * @param effective first day of validity; null on the way to a first decision
 */
public record LivingCertification(UUID clientId, String standard, LocalDate effective) {}
