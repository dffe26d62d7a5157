package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Lister.Cursor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list")
class ListerTest {

    private static final UUID LAST = UUID.randomUUID();

    private final Lister<Aggregate> lister = new Lister<>(Aggregate.class, List.of(), Set.of("number", "createdAt"));

    /** The cursor holds the key of the last record: an order by a secret would give it away. */
    @ParameterizedTest
    @ValueSource(strings = {"token", "-contents", "version", "id", "-", "--number"})
    void isSortedByWhatItsReadersMayReadOnly(String sort) {
        var query = new ListQuery(null, null, sort, 1, null);
        assertThatThrownBy(() -> lister.slice(null, query, Lister.Scope.all(), null))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors().get(0).field()).isEqualTo("sort"));
    }

    @Test
    void goesOnAfterARecordWithoutTheValue() {
        var cursor = new Cursor(null, LAST);
        assertThat(Cursor.parse(cursor.encoded(), LocalDate.class)).isEqualTo(cursor);
        assertThat(Cursor.parse(cursor.encoded(), String.class)).isEqualTo(cursor);
    }

    @Test
    void goesOnAfterEveryKindOfValue() {
        var day = new Cursor(LocalDate.of(2026, 11, 26), LAST);
        assertThat(Cursor.parse(day.encoded(), LocalDate.class)).isEqualTo(day);
        var moment = new Cursor(Instant.EPOCH, LAST);
        assertThat(Cursor.parse(moment.encoded(), Instant.class)).isEqualTo(moment);
        for (var text : List.of("", "null", "=", "Αιγαίο\nCloud")) {
            var cursor = new Cursor(text, LAST);
            assertThat(Cursor.parse(cursor.encoded(), String.class)).isEqualTo(cursor);
        }
    }
}
