package org.attesta.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A question of the decision maker and its answer ({@code ISO/IEC 17021-1:2015, 9.5.1.4}).
 *
 * @param answer null while it is not answered
 */
public record Exchange(
        String question, String askedBy, LocalDate askedOn, String answer, String answeredBy, LocalDate answeredOn)
        implements Serializable {

    static Exchange asked(String question, String by, LocalDate on) {
        return new Exchange(question, by, on, null, null, null);
    }

    Exchange answered(String text, String by, LocalDate on) {
        return new Exchange(question, askedBy, askedOn, text, by, on);
    }
}
