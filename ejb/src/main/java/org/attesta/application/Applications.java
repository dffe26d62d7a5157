package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attesta.shared.Repository;

/** All applications. */
@ApplicationScoped
class Applications extends Repository<Application> {

    Applications() {
        super(Application.class, List.of("number", "standard"));
    }
}
