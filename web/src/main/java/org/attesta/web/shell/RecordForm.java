package org.attesta.web.shell;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;

/**
 * A record while it is being typed: every field is the text that stands in it, so that nothing typed is ever lost, and
 * all that cannot be understood is told at once, each at its field. In EL {@code form.text['scope']}.
 *
 * @param <R> what the form makes, such as a draft or a command
 */
public class RecordForm<R extends Record> implements Serializable {

    private final Class<R> type;
    private final Map<String, String> text = new HashMap<>();

    /** What was read, to know what was typed. */
    private Map<String, String> read = Map.of();

    public RecordForm(Class<R> type) {
        this.type = type;
    }

    /** A form filled with the fields of {@code record}, lists and nested records left out. */
    public static <R extends Record> RecordForm<R> of(Class<R> type, R record) {
        var form = new RecordForm<>(type);
        form.read = texts(type, record);
        form.text.putAll(form.read);
        return form;
    }

    private static Map<String, String> texts(Class<? extends Record> type, Record record) {
        var texts = new HashMap<String, String>();
        for (var component : type.getRecordComponents()) {
            var value = valueOf(component, record);
            if (value != null && parsed(component.getType())) {
                texts.put(component.getName(), plain(value));
            }
        }
        return texts;
    }

    /** After the record was read again: what was typed here stays, all else becomes what somebody else made of it. */
    public void catchUp(R newer) {
        var now = texts(type, newer);
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            if (!typed(name)) {
                text.put(name, now.get(name));
            }
        }
        read = now;
    }

    /** Rows of a form: the newer ones, unless a row was typed in, added or removed here. */
    public static <T extends Record> List<RecordForm<T>> catchUp(
            List<RecordForm<T>> rows, List<RecordForm<T>> before, List<RecordForm<T>> newer) {
        var typed = rows.stream().map(RecordForm::filled).toList();
        return typed.equals(before.stream().map(RecordForm::filled).toList()) ? newer : rows;
    }

    /** An input that is left empty gives null or nothing. */
    private boolean typed(String name) {
        var here = text.get(name);
        return !Objects.equals(here == null || here.isEmpty() ? null : here, read.get(name));
    }

    private Map<String, String> filled() {
        var filled = new HashMap<>(text);
        filled.values().removeIf(t -> t == null || t.isEmpty());
        return filled;
    }

    public Map<String, String> getText() {
        return text;
    }

    /** The record as typed. */
    public R read() {
        return read("", Map.of());
    }

    /**
     * The record as typed.
     *
     * @param prefix stands before the field in messages, such as {@code personnel[2].}
     * @param others the components that are no plain fields, by name
     * @throws BadInput with every field that cannot be understood
     */
    public R read(String prefix, Map<String, Object> others) {
        var errors = new ArrayList<FieldError>();
        var values = new ArrayList<Object>();
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            try {
                values.add(others.containsKey(name) ? others.get(name) : parse(text.get(name), component.getType()));
            } catch (NumberFormatException noNumber) {
                var why = component.getType() == Integer.class ? "shared.notWhole" : "shared.notANumber";
                errors.add(new FieldError(prefix + name, Text.of(why)));
            } catch (DateTimeException noDate) {
                errors.add(new FieldError(prefix + name, Text.of("shared.notADate")));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return made(values);
    }

    /** Rows of a form, with errors at {@code name[row].field}. */
    public static <T extends Record> List<T> readAll(String name, List<RecordForm<T>> rows) {
        var errors = new ArrayList<FieldError>();
        var made = new ArrayList<T>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                made.add(rows.get(i).read(name + "[" + i + "].", Map.of()));
            } catch (BadInput bad) {
                errors.addAll(bad.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return made;
    }

    private static boolean parsed(Class<?> type) {
        return List.of(String.class, Integer.class, BigDecimal.class, LocalDate.class, Boolean.class, boolean.class)
                        .contains(type)
                || type.isEnum();
    }

    private static Object parse(String typed, Class<?> type) {
        var given = typed == null || typed.isBlank() ? null : typed;
        if (type == boolean.class) {
            return Boolean.parseBoolean(given);
        }
        if (given == null || type == String.class) {
            return given;
        }
        var word = given.strip();
        if (type == Integer.class) {
            return Integer.valueOf(word);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(word.replace(',', '.'));
        }
        if (type == LocalDate.class) {
            return CivilDates.parse(word).orElseThrow(() -> new DateTimeException(word));
        }
        return type == Boolean.class ? (Object) Boolean.valueOf(word) : constant(type, word);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Enum<?> e ? e.name() : value.toString();
    }

    private static Object valueOf(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private R made(List<Object> values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
