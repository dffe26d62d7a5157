package org.attesta.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.attesta.shared.JsonText;

/** The documents considered, in the order of the file ({@code ISO/IEC 17021-1:2015, 9.5.3.1}). */
record FrozenPackage(List<PackageItem> items) {

    FrozenPackage {
        items = List.copyOf(items);
    }

    boolean holds(String type) {
        return items.stream().anyMatch(i -> i.type().equals(type));
    }

    /** In a text column. */
    @Converter
    static class Json implements AttributeConverter<FrozenPackage, String> {

        private static final JsonText<FrozenPackage> JSON = new JsonText<>(FrozenPackage.class);

        @Override
        public String convertToDatabaseColumn(FrozenPackage value) {
            return JSON.write(value);
        }

        @Override
        public FrozenPackage convertToEntityAttribute(String text) {
            return JSON.read(text);
        }
    }
}
