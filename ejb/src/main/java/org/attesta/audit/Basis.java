package org.attesta.audit;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What an audit is for and about, set by the certification body after discussion with the client (9.2.1.1).
 *
 * @param criteria the normative document and the client's own processes and documentation (9.2.1.4)
 * @param scopeUnits organisational and functional units or processes (9.2.1.3)
 * @param discussion when and with whom scope and criteria were discussed
 */
public record Basis(
        Set<Objective> objectives,
        @Size(max = 4000) String criteria,
        @Size(max = 200) List<@Size(max = Basis.UNIT_LENGTH) String> scopeUnits,
        @Size(max = 4000) String discussion)
        implements Serializable {

    static final int UNIT_LENGTH = 2000;

    public static final Basis NONE = new Basis(null, null, null, null);

    public Basis {
        objectives = objectives == null ? Set.of() : Set.copyOf(objectives);
        scopeUnits = scopeUnits == null ? List.of() : List.copyOf(scopeUnits);
    }

    public boolean hasMandatoryObjectives() {
        return objectives.containsAll(Objective.MANDATORY);
    }
}
