package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attesta.application.ApplicationService;
import org.attesta.client.ClientService;
import org.attesta.decision.PackageContent;
import org.attesta.decision.PackageSource;

/** The application that was reviewed, and what a certificate would be made from: holder, sites, what is certified. */
@ApplicationScoped
class CertificationPackage implements PackageSource {

    @Inject
    Certifications certifications;

    @Inject
    ApplicationService applications;

    @Inject
    ClientService clients;

    @Override
    public List<PackageContent> of(UUID certificationId) {
        var certification = certifications.byId(certificationId).orElseThrow();
        var client = clients.facts(certification.clientId());
        var contents = new ArrayList<PackageContent>();
        contents.add(PackageContent.of("application", applications.filed(certification.applicationId())));
        contents.add(PackageContent.of(
                "certification", certification.id(), certification.number(), 0, Certified.of(certification.facts())));
        contents.add(PackageContent.of("client", client.id(), client.number(), 0, Holder.of(client)));
        client.sites().stream()
                .filter(site -> certification.facts().siteIds().contains(site.id()))
                .forEach(site -> contents.add(PackageContent.of("site", site.id(), site.name(), 0, site)));
        return contents;
    }
}
