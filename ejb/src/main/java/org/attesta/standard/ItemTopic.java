package org.attesta.standard;

/** The way an auditor gets at the evidence; it gathers the items that are worked through together. */
public enum ItemTopic {
    GENERAL,
    INTERVIEW,
    TICKET_SAMPLE,
    INCIDENT_WORKFLOW,
    CHANGE_WORKFLOW,
    SLA_MEASUREMENT,
    CONFIGURATION_ASSET,
    SUPPLIER
}
