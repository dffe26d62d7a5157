package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.attesta.shared.Inputs;

/** Bean Validation as JSON Schema. */
final class Limits {

    private Limits() {}

    static boolean required(AnnotatedElement where) {
        return where.isAnnotationPresent(NotNull.class)
                || where.isAnnotationPresent(NotBlank.class)
                || where.isAnnotationPresent(NotEmpty.class);
    }

    static ObjectNode on(ObjectNode schema, AnnotatedElement where) {
        var type = schema.path("type").asText();
        var size = where.getAnnotation(Size.class);
        if (type.equals("string")) {
            text(schema, where, size);
        } else if (type.equals("array") && size != null) {
            if (size.min() > 0) {
                schema.put("minItems", size.min());
            }
            if (size.max() < Integer.MAX_VALUE) {
                schema.put("maxItems", size.max());
            }
        } else if (type.equals("integer") || type.equals("number")) {
            number(schema, where);
        }
        return schema;
    }

    private static void text(ObjectNode schema, AnnotatedElement where, Size size) {
        var pattern = where.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        }
        if (where.isAnnotationPresent(NotBlank.class)) {
            schema.put("pattern", "\\S");
        }
        if (size != null && size.min() > 0) {
            schema.put("minLength", size.min());
        }
        if (!schema.has("format")) {
            schema.put("maxLength", size == null || size.max() == Integer.MAX_VALUE ? Inputs.LONGEST : size.max());
        }
    }

    private static void number(ObjectNode schema, AnnotatedElement where) {
        on(where, Min.class, min -> schema.put("minimum", min.value()));
        on(where, Max.class, max -> schema.put("maximum", max.value()));
        on(
                where,
                DecimalMin.class,
                min -> schema.put(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value())));
        on(
                where,
                DecimalMax.class,
                max -> schema.put(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value())));
        on(where, Positive.class, p -> schema.put("exclusiveMinimum", 0));
        on(where, PositiveOrZero.class, p -> schema.put("minimum", 0));
    }

    private static <A extends Annotation> void on(AnnotatedElement where, Class<A> limit, Consumer<A> says) {
        Optional.ofNullable(where.getAnnotation(limit)).ifPresent(says);
    }
}
