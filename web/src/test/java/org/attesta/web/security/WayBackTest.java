package org.attesta.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.attesta.web.shell.Paths;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The way back after the login")
class WayBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/application/show?id=1&lang=el", "/attesta/finding/list?q=%2F%2Fevil"})
    void leadsToPagesOfThisSite(String to) {
        assertThat(Paths.own(to, "/")).isEqualTo(to);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "home",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/home\r\nSet-Cookie: a=b"
            })
    void neverLeadsAnywhereElse(String to) {
        assertThat(Paths.own(to, "/")).isEqualTo("/");
    }
}
