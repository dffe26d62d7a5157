package org.attesta.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in the lists that people send. */
final class InputLists {

    private InputLists() {}

    /** In JSON a list may hold {@code null}; whoever works with it counts on that being refused at its place. */
    static ArchCondition<JavaClass> refuseNothingsInValidatedLists() {
        return new ArchCondition<>("refuse null in lists whose elements are validated") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                Stream.of(record.reflect().getRecordComponents())
                        .filter(InputLists::lets)
                        .map(c -> record.getName() + "." + c.getName() + " may hold null")
                        .forEach(words -> events.add(SimpleConditionEvent.violated(record, words)));
            }
        };
    }

    private static boolean lets(RecordComponent component) {
        if (component.getType() != List.class
                || !(component.getAnnotatedType() instanceof AnnotatedParameterizedType list)) {
            return false;
        }
        var element = list.getAnnotatedActualTypeArguments()[0];
        boolean validated = has(element, Valid.class) || component.getAccessor().isAnnotationPresent(Valid.class);
        return validated && !has(element, NotNull.class);
    }

    private static boolean has(AnnotatedType type, Class<?> annotation) {
        return Arrays.stream(type.getAnnotations()).anyMatch(a -> a.annotationType() == annotation);
    }
}
