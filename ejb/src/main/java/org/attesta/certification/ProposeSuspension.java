package org.attesta.certification;

import java.time.LocalDate;
import org.attesta.shared.Reasoned;

/**
 * @param ground missing means as the reason says
 * @param until last day to resolve the issue; missing means six months from the decision
 */
public record ProposeSuspension(String reason, SuspensionGround ground, LocalDate until) implements Reasoned {}
