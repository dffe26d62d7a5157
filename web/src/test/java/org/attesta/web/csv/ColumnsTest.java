package org.attesta.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The columns of a file")
class ColumnsTest {

    enum Colour {
        RED
    }

    record Place(String city, Integer floor) {}

    record Draft(String name, List<String> aliases, Place place) {}

    record Kept(
            UUID id,
            Colour colour,
            BigDecimal days,
            LocalDate on,
            boolean whole,
            @JsonUnwrapped Draft draft,
            Place other) {}

    private final Columns columns = new Columns(Kept.class);

    @Test
    void areTheSingleValuesUnderTheNamesThatTheyHaveInRest() {
        assertThat(columns.names())
                .containsExactly(
                        "id",
                        "colour",
                        "days",
                        "on",
                        "whole",
                        "name",
                        "place.city",
                        "place.floor",
                        "other.city",
                        "other.floor");
    }

    @Test
    void holdValuesAsRestWritesThemAndNothingWhereThereIsNone() {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        var kept = new Kept(
                id,
                Colour.RED,
                new BigDecimal("1E+1"),
                LocalDate.parse("2026-12-01"),
                true,
                new Draft("Αιγαίο", List.of("x"), new Place("Syros", null)),
                null);
        assertThat(columns.values(kept))
                .containsExactly(id.toString(), "RED", "10", "2026-12-01", "true", "Αιγαίο", "Syros", "", "", "");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+30 210, '''+30 210'", "-2, '''-2'", "@x, '''@x'", "a=1, a=1", "'', ''"})
    void takeNoTextForAFormula(String typed, String written) {
        var kept = new Kept(null, null, new BigDecimal("-2"), null, false, new Draft(typed, null, null), null);
        assertThat(columns.values(kept)).containsSubsequence("-2", "false", written);
    }
}
