package org.attesta.takeover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.client.ClientFacts;
import org.attesta.client.SiteFacts;

/** Who a certificate names: a client of the file by its key, or one that the body has by its number. */
final class Holders {

    private final Map<String, ClientFacts> ofFile = new HashMap<>();
    private final Map<String, Optional<ClientFacts>> ofBody = new HashMap<>();
    private final Function<String, Optional<ClientFacts>> numbered;

    /** @param numbered asks the body, once for each number */
    Holders(Book book, Function<String, Optional<ClientFacts>> numbered) {
        this.numbered = numbered;
        var sites = book.lines(Sheet.SITES).stream()
                .filter(l -> l.has("client") && l.has("name"))
                .collect(Collectors.groupingBy(l -> l.cell("client")));
        for (var line : book.lines(Sheet.CLIENTS)) {
            if (line.has("key")) {
                var own = sites.getOrDefault(line.cell("key"), List.of());
                ofFile.putIfAbsent(line.cell("key"), client(line, own));
            }
        }
    }

    private static ClientFacts client(Line line, List<Line> sites) {
        var own = sites.stream().map(s -> SiteFacts.of(null, Drafts.site(s))).toList();
        return ClientFacts.of(null, null, Drafts.client(line), own);
    }

    Optional<ClientFacts> find(String key) {
        return Optional.ofNullable(ofFile.get(key)).or(() -> ofBody.computeIfAbsent(key, numbered));
    }
}
