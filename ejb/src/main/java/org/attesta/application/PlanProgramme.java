package org.attesta.application;

import java.time.LocalDate;

/**
 * The dates of a full cycle (ISO/IEC 17021-1 9.1.3.2). The last three are planned from the dates above when missing:
 * a decision is assumed 30 days after Stage 2.
 */
public record PlanProgramme(
        LocalDate stage1From,
        LocalDate stage1To,
        LocalDate stage2From,
        LocalDate stage2To,
        LocalDate surveillance1,
        LocalDate surveillance2,
        LocalDate recertification) {}
