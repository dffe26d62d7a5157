package org.attesta.programme;

import java.util.UUID;

/** What a programme tells, in the transaction in which it happened. */
public sealed interface ProgrammeEvent {

    UUID programmeId();

    /** The programme of a cycle is there: its audits and its certification can be opened. */
    record Planned(UUID programmeId, UUID applicationId, UUID clientId, String standard) implements ProgrammeEvent {}

    /** The next surveillance audit of a running cycle is to be opened. */
    record SurveillanceOpened(UUID programmeId, CycleStep step) implements ProgrammeEvent {}
}
