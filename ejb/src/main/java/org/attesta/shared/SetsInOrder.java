package org.attesta.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Comparator;
import java.util.Set;

/**
 * Writes sets in alphabetical order. Java's own order of a set changes from one start of the machine to the next, and
 * with it a hash or a comparison of two texts would.
 */
public final class SetsInOrder extends SimpleModule {

    public SetsInOrder() {
        setSerializerModifier(new BeanSerializerModifier() {
            @Override
            public JsonSerializer<?> modifyCollectionSerializer(
                    SerializationConfig config,
                    CollectionType type,
                    BeanDescription description,
                    JsonSerializer<?> usual) {
                return Set.class.isAssignableFrom(type.getRawClass()) ? new InOrder() : usual;
            }
        });
    }

    private static final class InOrder extends JsonSerializer<Set<?>> {

        @Override
        public void serialize(Set<?> set, JsonGenerator to, SerializerProvider all) throws IOException {
            to.writeStartArray();
            for (var one :
                    set.stream().sorted(Comparator.comparing(String::valueOf)).toList()) {
                all.defaultSerializeValue(one, to);
            }
            to.writeEndArray();
        }
    }
}
