package org.attesta.audit;

import java.util.UUID;

/** How an audit that was taken over is called here. */
public record KeptAudit(UUID id, String number) {}
