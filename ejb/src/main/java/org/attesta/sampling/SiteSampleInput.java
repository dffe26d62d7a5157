package org.attesta.sampling;

/**
 * What is asked about a sample of sites. Nothing in it is checked yet.
 *
 * @param sites a whole number n, for the ids 1 to n, or a list of different ids, each a text or a whole number
 * @param audit name of a {@link SampleAudit}
 * @param effective whether the system proved effective over the cycle; null means it did not
 * @param seed what the draw depends on besides the ids; never empty
 */
public record SiteSampleInput(Object sites, String audit, Boolean effective, String seed) {}
