package org.attesta.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.shared.BadInput.FieldError;

/**
 * What may be typed at all, before any rule is asked: the limits on the record's components, for every text that names
 * no limit of its own {@value #LONGEST} characters and nothing PostgreSQL cannot keep, for every number digits that can
 * be written out, and for every day a year in which it can have a meaning.
 */
@ApplicationScoped
public class Inputs {

    /** How long a text may be where nothing else is said. */
    public static final int LONGEST = 10_000;

    /** Before it nobody did anything that a record of ours could name. */
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private static final int MOST_DIGITS = 300;

    @Inject
    Validator validator;

    /** True when each of the texts says something. */
    public static boolean filled(String... texts) {
        return Stream.of(texts).allMatch(text -> text != null && !text.isBlank());
    }

    /** @throws BadInput with every field that is wrong */
    public void check(Record given) {
        check(given, List.of());
    }

    /**
     * @param unread what was typed so that it could not even become a part of the record; told together with all else
     * @throws BadInput with every field that is wrong
     */
    public void check(Record given, List<FieldError> unread) {
        if (given == null) {
            return;
        }
        var errors = new ArrayList<>(unread);
        validator.validate(given).forEach(v -> errors.add(error(v)));
        walk("", given, errors);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /** Texts under names of their own, such as the reasons for which warnings are passed. */
    public void check(String field, Map<String, String> texts) {
        var errors = new ArrayList<FieldError>();
        texts.forEach((name, text) -> walk(field + "." + name, text, errors));
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static FieldError error(ConstraintViolation<Record> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var max = attributes.get("max");
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var text = switch (name) {
            case "Size" -> Text.of("shared.tooLong", max);
            case "NotNull", "NotBlank", "NotEmpty" -> Text.of("shared.required");
            default -> Text.of(ownWords(violation).orElse("shared.invalid"));
        };
        return new FieldError(named(violation.getPropertyPath().toString()), text);
    }

    /** The key of what a record says of its own pattern; the validator's own words stand in braces. */
    private static Optional<String> ownWords(ConstraintViolation<Record> violation) {
        return Optional.of(violation.getMessageTemplate()).filter(key -> !key.startsWith("{"));
    }

    /** As the paths of all other errors are written. */
    static String named(String path) {
        return path.replace(".<list element>", "").replaceAll("\\[(\\w+)]\\.<map value>", ".$1");
    }

    static void walk(String path, Object value, List<FieldError> errors) {
        walk(path, value, false, errors.stream().map(FieldError::field).collect(Collectors.toSet()), errors);
    }

    /**
     * @param sized the record names a limit of its own, which the validator has asked about
     * @param told fields that are wrong already
     */
    private static void walk(String path, Object value, boolean sized, Set<String> told, List<FieldError> errors) {
        if (value instanceof Collection<?> many) {
            int i = 0;
            for (var one : many) {
                var place = path + "[" + i++ + "]";
                if (one == null && !told.contains(place)) {
                    errors.add(new FieldError(place, Text.of("shared.required")));
                }
                walk(place, one, false, told, errors);
            }
        } else if (value instanceof Map<?, ?> named) {
            named.forEach((name, one) -> walk(path + "." + name, one, sized, told, errors));
        } else if (value instanceof Record composed) {
            for (var component : composed.getClass().getRecordComponents()) {
                var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                boolean own = component.getAccessor().isAnnotationPresent(Size.class);
                walk(name, valueOf(component, composed), own, told, errors);
            }
        } else if (!told.contains(path)) {
            wrong(value, sized).ifPresent(words -> errors.add(new FieldError(path, words)));
        }
    }

    private static Optional<Text> wrong(Object value, boolean sized) {
        if (value instanceof String text) {
            if (!sized && text.length() > LONGEST) {
                return Optional.of(Text.of("shared.tooLong", LONGEST));
            }
            boolean kept = text.indexOf('\0') < 0 && wellFormed(text);
            return kept ? Optional.empty() : Optional.of(Text.of("shared.invalid"));
        }
        if (value instanceof LocalDate day && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            return Optional.of(Text.of("shared.dayOutside", FIRST_DAY, LAST_DAY));
        }
        boolean endless = value instanceof BigDecimal number && !isHandy(number);
        return endless ? Optional.of(Text.of("shared.tooManyDigits")) : Optional.empty();
    }

    /** Whether a number is short enough to keep, print and calculate with: {@code 1E-999999999} would fill the memory. */
    public static boolean isHandy(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    private static Object valueOf(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A half surrogate pair is no text in any encoding. */
    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
