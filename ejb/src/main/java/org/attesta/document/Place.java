package org.attesta.document;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.attesta.client.Address;
import org.attesta.client.SiteFacts;

/** A site as a document keeps it. */
public record Place(String name, Address address, String activities) implements Serializable {

    static Place of(SiteFacts site) {
        return new Place(site.name(), site.address(), site.activities());
    }

    static List<Place> of(List<SiteFacts> sites) {
        return sites.stream().map(Place::of).toList();
    }

    String line(Locale reader) {
        return String.join(", ", address.lines(reader));
    }
}
