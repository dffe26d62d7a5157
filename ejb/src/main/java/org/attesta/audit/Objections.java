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

    /** The last one, while nobody has answered it. */
    Optional<Objection> open() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(o -> o.answer() == null);
    }

    Objections and(Objection another) {
        var more = new ArrayList<>(all);
        more.add(another);
        return new Objections(more);
    }

    Objections answered(String with) {
        var changed = new ArrayList<>(all);
        changed.set(changed.size() - 1, changed.get(changed.size() - 1).answered(with));
        return new Objections(changed);
    }
}
