package org.attesta.shared;

/** The patterns in force; the feature that keeps them supplies it. */
public interface NumberPatterns {

    String of(NumberKind kind);
}
