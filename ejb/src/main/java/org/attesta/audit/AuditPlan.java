package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan says beyond objectives, criteria, scope, dates and team (ISO/IEC 17021-1 9.2.3.2).
 *
 * @param onSiteDays expected duration of the activities on site
 * @param accompanying roles of guides, observers and others (9.2.2.2)
 * @param ictRisks agreement with the client on remote parts and their risks (IAF MD 4)
 */
public record AuditPlan(
        @DecimalMin("0") @DecimalMax("999") BigDecimal onSiteDays,
        @Valid @Size(max = 300) List<@NotNull AgendaItem> agenda,
        @Size(max = 100) String language,
        @Size(max = 4000) String accompanying,
        @Size(max = 4000) String ictRisks)
        implements Serializable {

    public static final AuditPlan NONE = new AuditPlan(null, null, null, null, null);

    public AuditPlan {
        onSiteDays = onSiteDays == null ? null : onSiteDays.stripTrailingZeros();
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    public boolean remote() {
        return agenda.stream().anyMatch(AgendaItem::remote);
    }
}
