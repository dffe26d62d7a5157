package org.attesta.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All objections against the teams of one audit, oldest first. */
public record Objections(List<Objection> all) implements Serializable {

    static final Objections NONE = new Objections(List.of());

    public Objections {
        all = all == null ? List.of() : List.copyOf(all);
    }

    /** The oldest one without an answer. */
    Optional<Objection> open() {
        return all.stream().filter(o -> o.answer() == null).findFirst();
    }

    Objections and(Objection another) {
        var more = new ArrayList<>(all);
        more.add(another);
        return new Objections(more);
    }

    /** An answer to the oldest open one; each is answered for itself. */
    Objections answered(String with) {
        var changed = new ArrayList<>(all);
        open().ifPresent(o -> changed.set(changed.indexOf(o), o.answered(with)));
        return new Objections(changed);
    }

    /** One answer to all that are open: another team is proposed. */
    Objections allAnswered(String with) {
        return new Objections(
                all.stream().map(o -> o.answer() == null ? o.answered(with) : o).toList());
    }
}
