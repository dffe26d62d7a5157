package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class OptionsTest {

    private static Options parse(String line) {
        return Options.parse(List.of(line.split(" ")));
    }

    @Test
    void leavesEverythingOpenThatItDoesNotName() {
        var options = parse("run");
        assertThat(options.command()).isEqualTo(Options.Command.RUN);
        assertThat(options.port()).isEmpty();
        assertThat(options.demo()).isEmpty();
        assertThat(options.clock()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void namesPortDataDemoAndClock() {
        var options = parse("server --port 9090 --data /var/attesta/x/.. --demo --clock 2028-02-29");
        assertThat(options.command()).isEqualTo(Options.Command.SERVER);
        assertThat(options.port()).contains(9090);
        assertThat(options.data()).isEqualTo(Path.of("/var/attesta"));
        assertThat(options.demo()).contains(true);
        assertThat(options.clock()).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void turnsTheDemoOff() {
        assertThat(parse("run --no-demo").demo()).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "run --prot 80",
                "run extra",
                "run --port",
                "run --port 0",
                "run --port 65536",
                "run --port http",
                "run --data",
                "run --clock 2027-02-29",
                "run --clock tomorrow",
                "run --no-demo --clock 2027-01-31",
            })
    void isRefusedInOneLine(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(Failure.class)
                .message()
                .isNotBlank()
                .doesNotContain("\n");
    }
}
