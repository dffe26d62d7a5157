package org.attesta.finding;

/** The plan is acceptable; this is how its effect will be verified (ISO/IEC 17021-1 9.4.10). */
public record AcceptPlan(VerificationMethod verificationMethod) {}
