package org.attesta.application;

import java.util.List;

/** What is missing, in one list (A3). */
public record RequestInfo(List<String> gaps) {

    public RequestInfo {
        gaps = gaps == null
                ? List.of()
                : gaps.stream().filter(g -> g != null && !g.isBlank()).toList();
    }
}
