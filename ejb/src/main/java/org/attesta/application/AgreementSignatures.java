package org.attesta.application;

/** Whose signatures stand under a proposal. */
enum AgreementSignatures {
    NONE,
    CLIENT,
    BODY,
    BOTH;

    static AgreementSignatures of(Agreement agreement) {
        if (agreement.signedByBoth()) {
            return BOTH;
        }
        if (agreement.clientSignedBy() != null) {
            return CLIENT;
        }
        return agreement.bodySignedBy() != null ? BODY : NONE;
    }
}
