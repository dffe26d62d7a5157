package org.attesta.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.attesta.shared.JsonText;

/** Questions and answers of one decision, oldest first. */
record Exchanges(List<Exchange> all) {

    static final Exchanges NONE = new Exchanges(List.of());

    Exchanges {
        all = List.copyOf(all);
    }

    Exchanges with(Exchange added) {
        var more = new ArrayList<>(all);
        more.add(added);
        return new Exchanges(more);
    }

    Exchanges lastReplacedBy(Exchange answered) {
        var same = new ArrayList<>(all);
        same.set(same.size() - 1, answered);
        return new Exchanges(same);
    }

    /** In a text column. */
    @Converter
    static class Json implements AttributeConverter<Exchanges, String> {

        private static final JsonText<Exchanges> JSON = new JsonText<>(Exchanges.class);

        @Override
        public String convertToDatabaseColumn(Exchanges value) {
            return JSON.write(value);
        }

        @Override
        public Exchanges convertToEntityAttribute(String text) {
            return JSON.read(text);
        }
    }
}
