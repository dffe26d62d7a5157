package org.attesta.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method answers with when all is well, for the description of the interface ({@code /openapi}). In a
 * {@link RecordResource} it may be left out: a list answers rows, everything else one row.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answer {

    /** The record that is written; {@code byte[]} for files. */
    Class<?> value();

    int status() default 200;

    /** Whether it is a page of them: {@code items}, {@code next}, {@code total}. */
    boolean list() default false;

    /** Whether a rule can refuse what is only read, such as a document that was never made here. */
    boolean ruled() default false;
}
