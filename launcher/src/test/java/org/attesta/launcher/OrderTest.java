package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command with a file")
class OrderTest {

    private static Order parse(String line) {
        return Order.parse(List.of(line.split(" ")));
    }

    @Test
    void namesItsFileAndTheDataDirectory() {
        var order = parse("restore saved.zip --data /srv/a/../attesta --replace");
        assertThat(order.command()).isEqualTo(Order.Command.RESTORE);
        assertThat(order.file()).isEqualTo(Path.of("saved.zip").toAbsolutePath());
        assertThat(order.data()).isEqualTo(Path.of("/srv/attesta"));
        assertThat(order.has("--replace")).isTrue();
    }

    @Test
    void worksOnTheUsualDirectoryAndPutsNothingAsideUnlessTold() {
        var order = parse("restore saved.zip");
        assertThat(order.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(order.has("--replace")).isFalse();
    }

    @Test
    void measuresInADirectoryOfItsOwn() {
        var order = parse("bench --compare before.json --seconds 3");
        assertThat(order.data()).isEqualTo(Path.of("bench-data").toAbsolutePath());
        assertThat(order.file("--compare")).contains(Path.of("before.json").toAbsolutePath());
        assertThat(order.file("--json")).isEmpty();
        assertThat(order.number("--seconds", 6, 1, 3600)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bench FILE",
                "backup",
                "backup a b",
                "backup a --replace",
                "restore a --data",
                "restore a --force"
            })
    void isRefusedInOneLine(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(Failure.class)
                .message()
                .isNotBlank()
                .doesNotContain("\n");
    }
}
