package org.attesta.sampling;

/**
 * How many of {@code sites} sites an audit visits, the central function left out of the count (IAF MD 1). Roots are
 * found in whole numbers: in floating point 0.6 times the root of 25 is a little more than 3.
 */
public final class SampleSize {

    private static final int QUARTER = 4;

    private SampleSize() {}

    /**
     * Where sites may be sampled: the root of their number, at surveillance 0.6 of it, rounded up.
     *
     * @param effective whether the management system proved effective over the cycle; then a recertification visits
     *     only 0.8 of the root. It has no bearing on the other audits.
     */
    public static int of(int sites, SampleAudit audit, boolean effective) {
        return switch (audit) {
            case INITIAL -> tenthsOfRoot(10, sites);
            case SURVEILLANCE -> tenthsOfRoot(6, sites);
            case RECERTIFICATION -> tenthsOfRoot(effective ? 8 : 10, sites);
        };
    }

    /** Where sites differ too much to be sampled: all of them, at surveillance 30 percent a year, rounded up. */
    public static int withoutSampling(int sites, SampleAudit audit) {
        return audit == SampleAudit.SURVEILLANCE ? (int) ((3L * sites + 9) / 10) : sites;
    }

    /** How many of a sample no person may choose: at least a quarter. */
    public static int randomPart(int sampleSize) {
        return (sampleSize + QUARTER - 1) / QUARTER;
    }

    /** The least k with {@code k >= tenths / 10 * sqrt(sites)}, that is {@code 100 k² >= tenths² sites}. */
    private static int tenthsOfRoot(int tenths, int sites) {
        long least = (long) tenths * tenths * sites;
        int k = 0;
        while (100L * k * k < least) {
            k++;
        }
        return k;
    }
}
