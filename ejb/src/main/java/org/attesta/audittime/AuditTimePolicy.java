package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the certification body has decided about audit time.
 *
 * @param tables the tables that a calculation may name
 * @param factors the catalogue of adjustment factors; {@link AdjustmentFactor#OTHER} belongs to every catalogue
 * @param stage1Share percent of the initial audit that Stage 1 takes when a calculation does not say, 20 to 40
 */
public record AuditTimePolicy(List<AuditTimeTable> tables, List<AdjustmentFactor> factors, BigDecimal stage1Share) {

    public AuditTimePolicy {
        tables = List.copyOf(tables);
        factors = List.copyOf(factors);
        unique(tables.stream().map(AuditTimeTable::name).toList());
        unique(factors.stream().map(AdjustmentFactor::code).toList());
        if (!factors.contains(AdjustmentFactor.OTHER)) {
            throw new IllegalArgumentException("The factor OTHER belongs to every catalogue");
        }
        if (!Stage1Share.allows(stage1Share)) {
            throw new IllegalArgumentException("No such share of Stage 1: " + stage1Share);
        }
    }

    /** What an installation starts with; none of its tables is verified. */
    public static AuditTimePolicy seeded() {
        return new AuditTimePolicy(SeedTables.all(), SeedFactors.all(), Stage1Share.DEFAULT);
    }

    public Optional<AuditTimeTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    Optional<AdjustmentFactor> factor(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    private static void unique(List<String> names) {
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("A name stands twice: " + names);
        }
    }
}
