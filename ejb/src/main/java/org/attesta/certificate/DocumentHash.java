package org.attesta.certificate;

import java.io.Serializable;

/** The hash of the printed form in one language; whoever has the file can make it again. */
public record DocumentHash(String language, String sha256) implements Serializable {}
