package org.attesta.web.openapi;

/** The same record is described differently by its direction: what is read may be incomplete, what is written is not. */
enum Way {
    IN,
    OUT
}
