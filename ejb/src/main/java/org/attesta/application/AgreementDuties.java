package org.attesta.application;

import java.util.List;

/**
 * The duties that an agreement text holds. Another text is another version; an agreement keeps the version that was
 * proposed, and is not signed on a text that is no longer in force.
 *
 * @param clauses where ISO/IEC 17021-1 asks for them: 8.3.4 marks, 8.4 confidentiality, 8.5.1 duties, 8.5.3 notice of
 *     changes
 */
record AgreementDuties(String version, List<String> clauses) {

    static final AgreementDuties IN_FORCE = new AgreementDuties("1", List.of("8.3.4", "8.4", "8.5.1", "8.5.3"));
}
