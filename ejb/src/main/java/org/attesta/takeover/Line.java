package org.attesta.takeover;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a sheet that says something.
 *
 * @param row as the spreadsheet counts it, the first being 1
 * @param cells by column; what is empty, or cannot be read as what it has to be, is left out
 */
record Line(int row, Map<String, String> cells) implements Serializable {

    Line {
        cells = Map.copyOf(cells);
    }

    /** Null where nothing stands. */
    String cell(String column) {
        return cells.get(column);
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    LocalDate day(String column) {
        return has(column) ? LocalDate.parse(cell(column)) : null;
    }

    Integer whole(String column) {
        return has(column) ? Integer.valueOf(cell(column)) : null;
    }

    BigDecimal decimal(String column) {
        return has(column) ? new BigDecimal(cell(column)) : null;
    }

    boolean yes(String column) {
        return "yes".equals(cell(column));
    }

    /** As {@link NameList} tells them apart. */
    List<String> list(String column) {
        return has(column) ? NameList.read(cell(column)) : List.of();
    }

    /** Empty where nothing stands, or no such name. */
    <E extends Enum<E>> Optional<E> choice(String column, Class<E> of) {
        return Stream.of(of.getEnumConstants())
                .filter(value -> value.name().equals(cell(column)))
                .findFirst();
    }
}
