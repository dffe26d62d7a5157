package org.attesta.web.csv;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The columns of a kind of record: every field that is one value, by the name that it has in REST, those of a part as
 * {@code address.city}. Fields that are lists have no place in a table.
 */
final class Columns {

    private record Column(String name, List<RecordComponent> way) {

        Object of(Object row) {
            var value = row;
            for (var step : way) {
                if (value == null) {
                    return null;
                }
                value = read(step, value);
            }
            return value;
        }

        private static Object read(RecordComponent step, Object from) {
            try {
                return step.getAccessor().invoke(from);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private final List<Column> all = new ArrayList<>();

    Columns(Class<? extends Record> type) {
        add("", List.of(), type);
    }

    private void add(String before, List<RecordComponent> way, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var on = new ArrayList<>(way);
            on.add(component);
            if (component.getType().isRecord()) {
                boolean unwrapped = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
                add(unwrapped ? before : before + component.getName() + ".", on, component.getType());
            } else if (isOneValue(component.getType())) {
                all.add(new Column(before + component.getName(), on));
            }
        }
    }

    private static boolean isOneValue(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || CharSequence.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == UUID.class;
    }

    List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    List<String> values(Object row) {
        return all.stream().map(column -> written(column.of(row))).toList();
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof CharSequence text) {
            return harmless(text.toString());
        }
        return value == null ? "" : value.toString();
    }

    /** A spreadsheet takes what begins so for a formula, whoever wrote it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
