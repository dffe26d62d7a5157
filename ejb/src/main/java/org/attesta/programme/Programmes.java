package org.attesta.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attesta.shared.Repository;

/** All programmes. */
@ApplicationScoped
class Programmes extends Repository<Programme> {

    Programmes() {
        super(Programme.class, List.of("number", "standard"));
    }
}
