package org.attesta.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.attesta.shared.Condition;
import org.attesta.shared.JsonText;

/** The checklist of the decision as answered on its day, independence and competence among it (rulebook §5.7). */
record Checks(List<CheckedCondition> all) {

    static final Checks NONE = new Checks(List.of());

    Checks {
        all = List.copyOf(all);
    }

    static Checks of(List<Condition> judged, Map<String, String> reasons) {
        return new Checks(
                judged.stream().map(c -> CheckedCondition.of(c, reasons)).toList());
    }

    /** In a text column. */
    @Converter
    static class Json implements AttributeConverter<Checks, String> {

        private static final JsonText<Checks> JSON = new JsonText<>(Checks.class);

        @Override
        public String convertToDatabaseColumn(Checks value) {
            return JSON.write(value);
        }

        @Override
        public Checks convertToEntityAttribute(String text) {
            return JSON.read(text);
        }
    }
}
