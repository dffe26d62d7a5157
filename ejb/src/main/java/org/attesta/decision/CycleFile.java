package org.attesta.decision;

/**
 * What the audits of a cycle say to its certification.
 *
 * @param teams who took part in them
 * @param surveillance the surveillance audit that counts now
 */
public record CycleFile(CycleTeams teams, SurveillanceFacts surveillance) {}
