package org.attesta.takeover;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;

/** Who a certificate names: a client of the file by its key, or one that the body has by its number. */
final class Holders {

    private final Map<String, ClientFacts> known = new HashMap<>();

    /** @param numbered asks the body for those of some numbers that it has */
    Holders(Book book, Function<Collection<String>, Map<String, ClientFacts>> numbered) {
        var sites = book.lines(Sheet.SITES).stream()
                .filter(l -> l.has("client") && l.has("name"))
                .collect(Collectors.groupingBy(l -> l.cell("client")));
        for (var line : book.lines(Sheet.CLIENTS)) {
            if (line.has("key")) {
                var own = sites.getOrDefault(line.cell("key"), List.of());
                known.putIfAbsent(line.cell("key"), client(line, own));
            }
        }
        Pages.of(named(book, known.keySet()), page -> known.putAll(numbered.apply(page)));
    }

    /** Whom certificates name, but for those who are known already. */
    static Set<String> named(Book book, Set<String> known) {
        return book.lines(Sheet.CERTIFICATES).stream()
                .map(l -> l.cell("client"))
                .filter(client -> client != null && !known.contains(client))
                .collect(Collectors.toSet());
    }

    private static ClientFacts client(Line line, List<Line> sites) {
        var own = sites.stream().map(s -> SiteFacts.of(null, Drafts.site(s))).toList();
        return ClientFacts.of(null, null, Drafts.client(line), own);
    }

    Optional<ClientFacts> find(String key) {
        return Optional.ofNullable(known.get(key));
    }
}
