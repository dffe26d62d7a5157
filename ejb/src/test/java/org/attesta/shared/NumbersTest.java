package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers for people")
class NumbersTest {

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void onAMachineThatWritesOtherDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void andBack() {
        Locale.setDefault(machine);
    }

    @Test
    void areTheSameOnEveryMachine() {
        assertThat(Numbers.written("APP-2026", 7)).isEqualTo("APP-2026-0007");
        assertThat(Numbers.digits(12345)).isEqualTo("12345");
    }
}
