package org.attesta.web.application;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationKind;
import org.attesta.application.ApplicationService;
import org.attesta.standard.Standards;
import org.attesta.web.shell.RecordForm;

/** Begins an application: the applicant for the own organisation, the certification manager for a client. */
@Named
@RequestScoped
public class ApplicationStartBacking {

    @EJB
    ApplicationService applications;

    /** @param clientId for whom; null for the visitor's own organisation */
    public String begin(UUID clientId) {
        var form = new RecordForm<>(ApplicationDraft.class);
        form.getText().put("kind", ApplicationKind.INITIAL.name());
        form.getText().put("standard", Standards.SMS);
        var draft = form.read("", Map.of("siteIds", List.of(), "personnel", List.of()));
        var row = applications.begin(clientId, draft);
        return "/application/edit?faces-redirect=true&id=" + row.id();
    }
}
