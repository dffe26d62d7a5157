package org.attesta.certificate;

import org.attesta.certificate.CertificateContents.Body;
import org.attesta.policy.BodyProfile;

/** The certification body as its certificates name it. */
final class BodyOnCertificate {

    private static final String OTHERWISE_BINDING = "en";

    private BodyOnCertificate() {}

    static Body of(BodyProfile profile) {
        return new Body(
                profile.name(),
                String.join("\n", profile.addressLines()),
                profile.mark(),
                profile.signatoryPlace(),
                profile.languages().stream().findFirst().orElse(OTHERWISE_BINDING),
                profile.accreditationBody(),
                profile.accreditationNumber());
    }
}
