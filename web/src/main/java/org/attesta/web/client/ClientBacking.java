package org.attesta.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attesta.access.TrailService;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.client.SiteRow;
import org.attesta.client.SiteService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.NotVisible;
import org.attesta.web.shell.Visitor;

/** Backs {@code client/show.xhtml}. */
@Named
@RequestScoped
public class ClientBacking {

    @EJB
    ClientService clients;

    @EJB
    SiteService siteService;

    @EJB
    ApplicationService applicationService;

    @EJB
    CertificationService certificationService;

    @EJB
    TrailService trail;

    @Inject
    Visitor visitor;

    private UUID id;
    private ClientRow row;
    private List<SiteRow> sites = List.of();
    private List<ApplicationRow> applications = List.of();
    private List<CertificationRow> certifications = List.of();
    private List<EntryRow> entries = List.of();

    public void load() {
        if (id == null) {
            throw new NotVisible("client", "");
        }
        row = clients.row(id);
        sites = siteService.of(id);
        if (visitor.isAny(ApplicationService.READERS)) {
            applications = applicationService.ofClient(id);
        }
        if (visitor.isAny(CertificationService.READERS)) {
            certifications = certificationService.ofClient(id);
        }
        entries = trail.lately("client", row);
    }

    public boolean isEditable() {
        return visitor.isAny(ClientService.EDITORS);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ClientRow getRow() {
        return row;
    }

    public List<CertificationRow> getCertifications() {
        return certifications;
    }

    public List<SiteRow> getSites() {
        return sites;
    }

    public List<ApplicationRow> getApplications() {
        return applications;
    }

    public List<EntryRow> getEntries() {
        return entries;
    }
}
