package org.attesta.shared;

import java.util.List;

/**
 * Conditions that one feature adds to another's transition, where the other may not know it: an audit asks for its
 * findings without knowing what a finding is. Implemented as {@code @ApplicationScoped} beans.
 */
public interface GateSource {

    /** The kind of record whose transition it judges, such as {@code audit}. */
    String type();

    /** The conditions it adds to the arrow {@code transition}; empty for arrows it has nothing to say about. */
    List<Condition> judge(String transition, Situation situation);
}
