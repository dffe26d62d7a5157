package org.attesta.decision;

import java.io.Serializable;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditType;

/**
 * The surveillance audit of a cycle that was opened last.
 *
 * @param audit null while there is none
 * @param major true when it raised a major nonconformity, whatever became of it since
 */
public record SurveillanceFacts(AuditFacts audit, boolean major) implements Serializable {

    static SurveillanceFacts of(Dossier dossier) {
        return dossier.last(AuditType.SURVEILLANCE)
                .map(audit -> new SurveillanceFacts(
                        audit,
                        dossier.majors().stream().anyMatch(f -> audit.id().equals(f.auditId()))))
                .orElse(new SurveillanceFacts(null, false));
    }
}
