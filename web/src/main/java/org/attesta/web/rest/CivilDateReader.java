package org.attesta.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.attesta.shared.CivilDates;

/**
 * Reads a civil date as the contract writes it, {@code YYYY-MM-DD} in a text and nothing else; an empty text is no date,
 * as an empty field of a draft is.
 */
class CivilDateReader extends StdDeserializer<LocalDate> {

    CivilDateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getText();
        var day = CivilDates.parse(text);
        if (day.isEmpty() && !text.isEmpty()) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
        }
        return day.orElse(null);
    }
}
