package org.attesta.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@link Settings} in a text column; what an older version did not know has the value an installation starts with. */
@Converter
class SettingsJson implements AttributeConverter<Settings, String> {

    @Override
    public String convertToDatabaseColumn(Settings settings) {
        return settings == null ? null : PolicyJson.tree(settings).toString();
    }

    @Override
    public Settings convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        try {
            ObjectNode all = PolicyJson.MAPPER.valueToTree(SettingLimit.defaults());
            all.setAll((ObjectNode) PolicyJson.MAPPER.readTree(text));
            return PolicyJson.read(all, Settings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
