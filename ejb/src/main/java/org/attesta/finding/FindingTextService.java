package org.attesta.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What findings say, for features that have asked their own question of role. */
@Stateless
public class FindingTextService {

    @Inject
    Findings findings;

    /** The findings issued in an audit and not taken back, in the order in which they were written. */
    public List<FindingText> issuedIn(UUID auditId) {
        return findings.ofAudits(List.of(auditId)).stream()
                .filter(Finding::wasIssued)
                .filter(f -> f.state() != FindingState.VOIDED)
                .map(FindingText::of)
                .toList();
    }
}
