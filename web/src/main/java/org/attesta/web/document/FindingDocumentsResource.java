package org.attesta.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** The sheet of a nonconformity. */
@Path("findings/{id}/documents")
@RequestScoped
public class FindingDocumentsResource extends DocumentsOf {

    @Override
    protected String type() {
        return "finding";
    }

    @Override
    protected String path() {
        return "findings";
    }
}
