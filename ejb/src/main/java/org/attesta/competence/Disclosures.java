package org.attesta.competence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that one person has disclosed about one client, newest first. A newer declaration renews an older one; it takes
 * back nothing that the older one disclosed (ISO/IEC 17021-1 5.2.10, 5.2.13).
 */
record Disclosures(List<DeclarationFacts> newestFirst) {

    Disclosures {
        newestFirst = List.copyOf(newestFirst);
    }

    Optional<DeclarationFacts> newest() {
        return newestFirst.stream().findFirst();
    }

    /** A disclosed situation that nobody has shown to be no conflict. */
    Optional<DeclarationFacts> standing() {
        return newestFirst.stream().filter(d -> d.conflict() && !d.cleared()).findFirst();
    }

    /** The one that names the latest end of consultancy. */
    Optional<DeclarationFacts> consultancy() {
        return newestFirst.stream()
                .filter(d -> d.consultancyEnd() != null)
                .max(Comparator.comparing(DeclarationFacts::consultancyEnd));
    }
}
