package org.attesta.certification;

/**
 * The leader hands the package in.
 *
 * @param comments on nonconformities, conditions and observations; may be missing
 * @param answers to the questions with which the package came back; may be missing
 */
public record SubmitForDecision(String comments, String answers) {}
