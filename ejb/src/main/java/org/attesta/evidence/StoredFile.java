package org.attesta.evidence;

import java.io.Serializable;

/** Bytes that are kept. */
public record StoredFile(String sha256, long size) implements Serializable {}
