package org.attesta.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is certified, or sought, when a file is handed in. */
record Certified(String standard, String scope, List<UUID> siteIds, LocalDate certifiedOn, LocalDate expiry) {

    static Certified of(CertificationFacts facts) {
        return new Certified(
                facts.standard(),
                facts.scope(),
                facts.siteIds().stream().sorted().toList(),
                facts.certifiedOn(),
                facts.expiry());
    }
}
