package org.attesta.sampling;

/** The audits for which sites are sampled. */
public enum SampleAudit {
    INITIAL,
    SURVEILLANCE,
    RECERTIFICATION
}
