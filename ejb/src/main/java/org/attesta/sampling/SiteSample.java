package org.attesta.sampling;

import java.util.List;

/**
 * The sites that an audit visits.
 *
 * @param randomPart the least number of them that no person may choose; here all are drawn
 * @param centralFunction whether the central function is visited besides them: at every audit
 * @param selected the ids of the whole sample, without the central function, in the order of the draw
 * @param algorithm how the draw was made, so that anyone can repeat it
 */
public record SiteSample<T>(
        int sampleSize, int randomPart, boolean centralFunction, List<T> selected, String algorithm) {

    /** Orders the ids by the SHA-256 of seed, colon and id, and takes the first. */
    public static final String ALGORITHM = "attesta-1";

    public SiteSample {
        selected = List.copyOf(selected);
    }

    /**
     * Draws the sample. The same seed and ids give the same sample on any machine, in whatever order the ids come.
     *
     * @param sites ids, each once, without the central function
     */
    public static <T> SiteSample<T> draw(List<T> sites, SampleAudit audit, boolean effective, String seed) {
        int size = SampleSize.of(sites.size(), audit, effective);
        var selected = Draw.first(size, sites, seed);
        return new SiteSample<>(size, SampleSize.randomPart(size), true, selected, ALGORITHM);
    }
}
