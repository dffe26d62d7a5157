package org.attesta.job;

import java.time.LocalDate;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job over REST, request by request. */
class MainJobIT {

    @RegisterExtension
    static final RunningAttesta ATTESTA = new RunningAttesta();

    @Test
    void oneOrganisationFromApplicationToCertificate() {
        new MainJob(RunningAttesta.url(), Transcript.kept())
                .from(LocalDate.parse("2026-12-01"))
                .applies()
                .isReviewed()
                .isAgreed()
                .isPlanned()
                .passesStage1()
                .passesStage2()
                .isDecided();
    }
}
