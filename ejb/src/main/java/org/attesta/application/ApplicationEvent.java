package org.attesta.application;

import java.util.UUID;

/** What other features may hear of an application, inside the same transaction. */
public sealed interface ApplicationEvent {

    UUID applicationId();

    /** A9: the programme of the cycle is to be made from these dates. */
    record ProgrammePlanned(UUID applicationId, PlanProgramme dates) implements ApplicationEvent {}
}
