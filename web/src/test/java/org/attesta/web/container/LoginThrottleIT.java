package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.access.LoginThrottle;
import org.attesta.access.TooManyAttempts;
import org.attesta.shared.Actor;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard of the logins")
@ArquillianTest
class LoginThrottleIT {

    private static final int ALLOWED_PER_MINUTE = 60;

    @Inject
    LoginThrottle throttle;

    private final String address = UUID.randomUUID().toString();
    private final String name = UUID.randomUUID() + "@nowhere.example";

    private void fails(String username) {
        throttle.failed(throttle.begin(username, address), username, address);
    }

    @Test
    void countsTenFailuresOfOneName() {
        for (int i = 0; i < 10; i++) {
            fails(name);
        }
        assertThatThrownBy(() -> throttle.begin(name.toUpperCase(java.util.Locale.ROOT), address))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        wait -> assertThat(wait.retryAfterSeconds()).isBetween(1L, 60L));
        assertThatCode(() -> throttle.begin("other" + name, address)).doesNotThrowAnyException();
        assertThatCode(() -> throttle.begin(name, "elsewhere" + address)).doesNotThrowAnyException();
    }

    @Test
    void countsTheFailuresOfAnAddressWhateverTheNames() {
        for (int i = 0; i < 100; i++) {
            fails(i + name);
        }
        assertThatThrownBy(() -> throttle.begin(name, address)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void countsGuessesFromTheirBeginning() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        throttle.begin(name, address);
                    }
                })
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void countsNoneThatSucceeds() {
        for (int i = 0; i < 2 * ALLOWED_PER_MINUTE; i++) {
            throttle.succeeded(throttle.begin(name, address), Actor.SYSTEM, address);
        }
        assertThatCode(() -> throttle.begin(name, address)).doesNotThrowAnyException();
    }

    @Test
    void letsAMinutesWorthOfPeopleInAtOnce() {
        assertThatCode(() -> {
                    for (int i = 0; i < ALLOWED_PER_MINUTE; i++) {
                        throttle.begin(name, address);
                    }
                })
                .doesNotThrowAnyException();
    }
}
