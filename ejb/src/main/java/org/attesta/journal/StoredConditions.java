package org.attesta.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attesta.journal.EntryRow.PassedCondition;
import org.attesta.shared.Condition;

/** Judged conditions as JSON: kept word for word, since the words of a rule may change later. */
final class StoredConditions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredConditions() {}

    static String write(List<Condition> conditions, Map<String, String> reasons) {
        if (conditions.isEmpty()) {
            return null;
        }
        var passed =
                conditions.stream().map(c -> passed(c, reasons.get(c.rule()))).toList();
        try {
            return JSON.writeValueAsString(passed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<PassedCondition> read(String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PassedCondition passed(Condition c, String reason) {
        var proof = c.proof();
        return new PassedCondition(
                c.rule(),
                c.clause(),
                c.level().name(),
                c.met(),
                c.message().in(Locale.ENGLISH),
                proof == null ? null : proof.type(),
                proof == null ? null : proof.id(),
                reason);
    }
}
