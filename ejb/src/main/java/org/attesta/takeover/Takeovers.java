package org.attesta.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attesta.shared.Repository;

/** All files that were taken over or are to be. */
@ApplicationScoped
class Takeovers extends Repository<Takeover> {

    Takeovers() {
        super(Takeover.class, List.of("number", "fileName"));
    }

    /** Sends everything and lets go of it: what is remembered is looked through at every flush, and that would add up. */
    void forget() {
        em.flush();
        em.clear();
    }
}
