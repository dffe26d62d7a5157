package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The browser")
class BrowserIT extends BrowserTest {

    @Test
    void opensThePageOfALivingServer() {
        open("/health/live");
        assertThat(page.content()).contains("UP");
    }
}
