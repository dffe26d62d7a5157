package org.attesta.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application")
class ApplicationRulesTest {

    @Test
    void isWrittenByTheApplicantWhileTheTurnIsTheApplicants() {
        assertThat(Arrays.stream(ApplicationState.values())
                        .filter(state -> ApplicationRules.writable(state).met()))
                .containsExactlyInAnyOrder(ApplicationState.DRAFT, ApplicationState.INFO_REQUESTED);
    }
}
