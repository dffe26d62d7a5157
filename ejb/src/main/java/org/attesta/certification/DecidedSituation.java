package org.attesta.certification;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.attesta.policy.Settings;
import org.attesta.shared.Actor;
import org.attesta.shared.Situation;

/** A certification on which something was decided; the conditions were judged with the decision. */
record DecidedSituation(
        Certification subject, Actor actor, LocalDate today, Settings settings, Consumer<CertificationEvent> tell)
        implements Situation {}
