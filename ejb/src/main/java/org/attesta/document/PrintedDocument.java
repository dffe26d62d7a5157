package org.attesta.document;

import java.io.Serializable;

/** A document as a file. */
public record PrintedDocument(String fileName, byte[] pdf) implements Serializable {}
