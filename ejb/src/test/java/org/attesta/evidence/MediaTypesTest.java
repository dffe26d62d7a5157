package org.attesta.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "text/plain; charset=utf-8, text/plain",
        "APPLICATION/PDF, application/pdf",
        "text/html, application/octet-stream",
        "image/svg+xml, application/octet-stream",
        "nonsense, application/octet-stream",
    })
    void givesOutSafeMediaTypesOnly(String declared, String given) {
        assertThat(MediaTypes.safe(declared)).isEqualTo(given);
    }
}
