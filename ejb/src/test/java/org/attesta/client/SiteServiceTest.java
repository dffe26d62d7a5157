package org.attesta.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sites of an organisation")
class SiteServiceTest {

    @ParameterizedTest(name = "{0} present: one more {1}")
    @CsvSource({"0, true", "499, true", "500, false", "501, false"})
    void areFiveHundredAtMost(int present, boolean oneMore) {
        assertThat(SiteService.mayGrow(present).met()).isEqualTo(oneMore);
    }
}
