package org.attesta.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.audittime.AuditTime;

/**
 * What other features need to know of an application.
 *
 * @param technicalAreas the competences determined in the review (ISO/IEC 17021-1 9.1.2.3)
 * @param agreementSignedOn the day of the second signature, or null
 */
public record ApplicationFacts(
        UUID id,
        String number,
        ApplicationKind kind,
        ApplicationState state,
        UUID clientId,
        String standard,
        String scope,
        List<UUID> siteIds,
        Set<String> technicalAreas,
        AuditTime auditTime,
        String auditTimeJustification,
        LocalDate agreementSignedOn)
        implements Serializable {}
