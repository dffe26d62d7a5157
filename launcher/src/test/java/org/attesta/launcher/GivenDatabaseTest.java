package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.attesta.config.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A database of the operator's own that cannot be used")
class GivenDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/attesta?password=hunter2, nobody answers",
        "jdbc:postgresql://127.0.0.1:port/attesta?password=hunter2, cannot be read",
    })
    void isToldInOneLineWithoutTheAddress(String url, String reason) {
        var settings = Settings.read(
                Map.of(
                        "ATTESTA_DB_URL", url,
                        "ATTESTA_DB_USER", "app",
                        "ATTESTA_DB_PASSWORD", "hunter2",
                        "ATTESTA_DB_OWNER_USER", "owner",
                        "ATTESTA_DB_OWNER_PASSWORD", "hunter2"),
                new Properties());
        assertThatThrownBy(new GivenDatabase(settings)::check)
                .isInstanceOf(Failure.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("hunter2", "127.0.0.1", "\n");
    }
}
