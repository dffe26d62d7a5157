package org.attesta.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** The letter that tells a decision; the client it concerns may read it too. */
@Path("decisions/{id}/documents")
@RequestScoped
public class DecisionDocumentsResource extends DocumentsOf {

    @Override
    protected String type() {
        return "decision";
    }

    @Override
    protected String path() {
        return "decisions";
    }
}
