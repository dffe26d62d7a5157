package org.attesta.certification;

import org.attesta.shared.Reasoned;

/** @param ground missing means as the reason says */
public record ProposeWithdrawal(String reason, SuspensionGround ground) implements Reasoned {}
