package org.attesta.reports;

/** How the front page is set, from generous to dense; the first that fits one page is taken. */
enum Layout {
    AIRY(true, 11, false),
    PLAIN(false, 11, false),
    DENSE(false, 9, false),
    ANNEX_AIRY(true, 11, true),
    ANNEX_PLAIN(false, 11, true);

    private final boolean spacious;
    private final int scopeSize;
    private final boolean scopeInAnnex;

    Layout(boolean spacious, int scopeSize, boolean scopeInAnnex) {
        this.spacious = spacious;
        this.scopeSize = scopeSize;
        this.scopeInAnnex = scopeInAnnex;
    }

    boolean spacious() {
        return spacious;
    }

    int scopeSize() {
        return scopeSize;
    }

    boolean scopeInAnnex() {
        return scopeInAnnex;
    }
}
