package org.attesta.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Proposal and agreement of an application. */
@Path("applications/{id}/documents")
@RequestScoped
public class ApplicationDocumentsResource extends DocumentsOf {

    @Override
    protected String type() {
        return "application";
    }

    @Override
    protected String path() {
        return "applications";
    }
}
