package org.attesta.application;

/** What the applicant says to the list of gaps (A4); the data itself is changed in the application. */
public record AnswerInfo(String answer) {}
