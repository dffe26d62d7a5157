package org.attesta.certification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.JsonText;

/** The sites in scope. */
record SiteList(List<UUID> ids) {

    SiteList {
        ids = List.copyOf(ids);
    }

    static SiteList of(Collection<UUID> ids) {
        return new SiteList(ids.stream().sorted().toList());
    }

    /** In a text column. */
    @Converter
    static class Json implements AttributeConverter<SiteList, String> {

        private static final JsonText<SiteList> JSON = new JsonText<>(SiteList.class);

        @Override
        public String convertToDatabaseColumn(SiteList value) {
            return JSON.write(value);
        }

        @Override
        public SiteList convertToEntityAttribute(String text) {
            return JSON.read(text);
        }
    }
}
