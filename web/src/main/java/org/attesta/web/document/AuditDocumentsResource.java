package org.attesta.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Team letter, plan, report and conclusions of an audit. */
@Path("audits/{id}/documents")
@RequestScoped
public class AuditDocumentsResource extends DocumentsOf {

    @Override
    protected String type() {
        return "audit";
    }

    @Override
    protected String path() {
        return "audits";
    }
}
