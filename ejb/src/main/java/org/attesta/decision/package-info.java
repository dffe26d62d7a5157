/**
 * Certification decisions ({@code ISO/IEC 17021-1:2015, 9.5}): someone competent who was in no audit of the package reviews
 * it and decides. Conditions that other features own come through {@link org.attesta.decision.OutcomeCheck}.
 */
package org.attesta.decision;
