package org.attesta.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.attesta.shared.NotVisible;

/** An id in an address. What is no id names no record, so it is answered like one that does not exist. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value.strip());
        } catch (IllegalArgumentException noId) {
            throw new NotVisible("id", value);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID value) {
        return value == null ? "" : value.toString();
    }
}
