package org.attesta.checklist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.attesta.shared.Reasoned;

/** From which business day audits that are opened pin the version, and why it was made. */
public record PutInForce(LocalDate from, @Size(max = 4000) String reason) implements Reasoned {}
