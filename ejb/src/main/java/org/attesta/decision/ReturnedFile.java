package org.attesta.decision;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file that lies with its proposer, who has questions to answer.
 *
 * @param proposer the person who handed it in; null for an account without a person behind it
 */
public record ReturnedFile(UUID certificationId, DecisionKind kind, UUID proposer) implements Serializable {

    /** What a manager may propose, any manager answers for; a package is its leader's. */
    public boolean ofManagers() {
        return kind != DecisionKind.INITIAL && kind != DecisionKind.SURVEILLANCE;
    }
}
