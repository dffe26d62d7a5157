package org.attesta.access;

import java.time.Instant;

/** A token in clear, shown once. */
public record IssuedToken(String token, Instant expiresAt) {}
