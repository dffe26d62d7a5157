package org.attesta.certification;

import org.attesta.shared.Reasoned;

/** @param scope what would remain, word for word; may be left to the decision */
public record ProposeReduction(String reason, String scope) implements Reasoned {}
