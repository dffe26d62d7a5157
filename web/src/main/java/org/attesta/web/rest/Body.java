package org.attesta.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method reads from its body. Methods take bodies as text, so that a wrong one cannot hide a missing
 * right; this says to the description of the interface ({@code /openapi}) what the text must be.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Body {

    /** The record the body is read as; for multipart the one in the part {@code meta}, or void where it has none. */
    Class<?> value();

    /** The row, where the whole record is sent back: its other fields may stand in the body and are passed over. */
    Class<?> of() default void.class;

    /** Names of ids that stand in the body beside the fields of the record. */
    String[] ids() default {};
}
