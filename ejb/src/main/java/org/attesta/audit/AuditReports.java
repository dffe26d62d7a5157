package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attesta.shared.Repository;

/** All audit reports. */
@ApplicationScoped
class AuditReports extends Repository<AuditReport> {

    AuditReports() {
        super(AuditReport.class, List.of("number"));
    }
}
