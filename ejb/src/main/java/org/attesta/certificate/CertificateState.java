package org.attesta.certificate;

/** The life of one revision of a certificate, rulebook §5.6. What it says never changes once issued, only this does. */
public enum CertificateState {
    DRAFT,
    APPROVED,
    ISSUED,
    SUPERSEDED,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED
}
