package org.attesta.decision;

/**
 * What the audits of a cycle say to its certification.
 *
 * @param teams who took part in them
 */
public record CycleFile(CycleTeams teams, Surveillances surveillances) {}
