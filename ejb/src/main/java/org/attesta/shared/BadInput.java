package org.attesta.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What was typed or sent cannot be understood: REST answers 400, a page shows each message at its field. */
@ApplicationException(rollback = true)
public class BadInput extends RuntimeException {

    /** One field and what is wrong with it; {@code field} is a path such as {@code sites[2].city}. */
    public record FieldError(String field, Text message) implements Serializable {}

    private final List<FieldError> errors;

    public BadInput(List<FieldError> errors) {
        super(errors.stream()
                .map(e -> e.field() + ": " + e.message().in(Locale.ENGLISH))
                .toList()
                .toString());
        this.errors = List.copyOf(errors);
    }

    public BadInput(String field, Text message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
