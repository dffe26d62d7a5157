package org.attesta.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Certifications: handed in, proposed about and ended here; a proposal takes effect only with its decision. */
@Path("certifications")
@RequestScoped
public class CertificationResource extends RecordResource<CertificationRow> {

    @Inject
    CertificationService certifications;

    @Override
    protected String path() {
        return "certifications";
    }

    @Override
    protected Acting<CertificationRow> service() {
        return certifications;
    }

    @GET
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), certifications.list(params.query()), certifications.lifecycle());
    }
}
