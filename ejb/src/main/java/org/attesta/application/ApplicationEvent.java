package org.attesta.application;

import java.util.UUID;

/** What other features may hear of an application, inside the same transaction. */
public sealed interface ApplicationEvent {

    UUID applicationId();

    /** A9: the programme of the cycle is to be made from these dates. */
    record ProgrammePlanned(UUID applicationId, PlanProgramme dates) implements ApplicationEvent {}

    /** A1, A4: the applicant has sent it in, by this person's account. */
    record Submitted(UUID applicationId, String by) implements ApplicationEvent {}

    /** A8: one side has signed the agreement, the client's or the certification body's. */
    record Signed(UUID applicationId, String name, boolean byClient) implements ApplicationEvent {}
}
