package org.attesta.takeover;

import static org.attesta.takeover.Notes.small;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line of certificates covers. */
final class InScope {

    private InScope() {}

    /** Those that are named; all where none is. */
    static <S> List<S> of(Line line, List<S> sites, Function<S, String> name) {
        var named = line.list("sites").stream().map(Notes::small).collect(Collectors.toSet());
        return named.isEmpty()
                ? sites
                : sites.stream()
                        .filter(s -> named.contains(small(name.apply(s))))
                        .toList();
    }

    /** Codes, with spaces between. */
    static Set<String> areas(Line line) {
        return line.has("technicalAreas")
                ? Stream.of(line.cell("technicalAreas").strip().split("\\s+")).collect(Collectors.toSet())
                : Set.of();
    }
}
