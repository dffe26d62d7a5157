package org.attesta.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attesta.shared.BadInput;
import org.attesta.shared.SetsInOrder;
import org.attesta.shared.Text;

/** JSON as the contract writes it: nulls written, dates as text, unknown fields and silent conversions refused. */
public final class Json {

    static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SetsInOrder())
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new CivilDateReader()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.DateTime).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return mapper;
    }

    /** @throws BadInput unless {@code body} is one JSON object */
    public static ObjectNode object(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw new BadInput("", Text.of("shared.wrongShape"));
        }
        throw new BadInput("", Text.of("shared.wrongShape"));
    }

    /** @throws BadInput naming the field that does not fit the record */
    public static <T> T read(JsonNode object, Class<T> type) {
        try {
            return MAPPER.treeToValue(object, type);
        } catch (JsonMappingException misfit) {
            throw new BadInput(pathOf(misfit), reasonOf(misfit));
        } catch (JsonProcessingException broken) {
            throw new BadInput("", Text.of("shared.wrongShape"));
        }
    }

    private static String pathOf(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Text reasonOf(JsonMappingException misfit) {
        if (misfit instanceof UnrecognizedPropertyException) {
            return Text.of("shared.unknownField");
        }
        if (!(misfit instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException input)) {
            return misfit.getCause() instanceof BadInput own
                    ? own.errors().get(0).message()
                    : Text.of("shared.invalid");
        }
        var target = input.getTargetType();
        if (target == null) {
            return Text.of("shared.wrongShape");
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return Text.of("shared.notADate");
        }
        if (target.isEnum()) {
            return Text.of("shared.notOneOf", Arrays.toString(target.getEnumConstants()));
        }
        if (target == UUID.class) {
            return Text.of("shared.notAnId");
        }
        if (target == BigDecimal.class || target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return Text.of("shared.notANumber");
        }
        if (target == String.class) {
            return Text.of("shared.notText");
        }
        return Text.of(misfit instanceof InvalidFormatException ? "shared.invalid" : "shared.wrongShape");
    }
}
