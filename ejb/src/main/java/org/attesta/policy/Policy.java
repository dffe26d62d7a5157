package org.attesta.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.audittime.AuditTimePolicy;
import org.attesta.audittime.AuditTimeTable;

/** What the body has decided, as it holds now. Every feature may ask. */
@ApplicationScoped
public class Policy {

    @Inject
    PolicyVersions versions;

    public Settings current() {
        return versions.settings().orElseGet(Settings::defaults);
    }

    public BodyProfile profile() {
        return versions.profile().orElse(BodyProfile.EMPTY);
    }

    /** Tables, factors and the share of Stage 1 for a calculation of audit time. */
    public AuditTimePolicy auditTime() {
        return auditTime(current());
    }

    static AuditTimePolicy auditTime(Settings settings) {
        var seeded = AuditTimePolicy.seeded();
        var own = settings.tables().stream().map(AuditTimeTable::name).collect(Collectors.toSet());
        List<AuditTimeTable> tables = new ArrayList<>(
                seeded.tables().stream().filter(t -> !own.contains(t.name())).toList());
        tables.addAll(settings.tables());
        return new AuditTimePolicy(tables, seeded.factors(), settings.stage1Share());
    }
}
