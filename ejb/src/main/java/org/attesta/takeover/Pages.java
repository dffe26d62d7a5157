package org.attesta.takeover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Many records taken a page at a time, so that each question is asked once for a page and a page is all that is held. */
final class Pages {

    private static final int LENGTH = 200;

    private Pages() {}

    static <T> void of(Collection<T> all, Consumer<List<T>> page) {
        var next = new ArrayList<T>(LENGTH);
        for (var one : all) {
            next.add(one);
            if (next.size() == LENGTH) {
                page.accept(next);
                next.clear();
            }
        }
        if (!next.isEmpty()) {
            page.accept(next);
        }
    }
}
