package org.attesta.shared;

/** A command that carries why; the journal keeps it beside the act. */
public interface Reasoned {

    String reason();
}
