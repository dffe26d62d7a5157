package org.attesta.web.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Brings together what one person typed and what another saved meanwhile: what was typed stays, all else is the newer. */
public final class Merge {

    private Merge() {}

    /**
     * Field by field.
     *
     * @param read as it was when the form was filled
     * @param here as it stands in the form
     */
    public static <R extends Record> R of(R read, R here, R newer) {
        var components = read.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(c -> unlessTyped(value(c, read), value(c, here), value(c, newer)))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            var constructor = (Constructor<R>) read.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One value; a list is one value too, since its lines have no names. */
    public static <T> T unlessTyped(T read, T here, T newer) {
        return Objects.equals(read, here) ? newer : here;
    }

    /** What stands in an input; null when it was left empty, as in a record that nobody wrote in. */
    public static String typed(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
