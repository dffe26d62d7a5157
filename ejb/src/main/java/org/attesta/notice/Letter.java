package org.attesta.notice;

import java.time.Instant;
import java.util.UUID;

/** One mail, ready to go. Its Message-ID follows from {@code id}, so that a second copy is known as one. */
public record Letter(
        UUID id,
        String name,
        String email,
        String language,
        String subject,
        String body,
        String replyTo,
        Instant writtenAt) {}
