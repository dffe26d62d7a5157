package org.attesta.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;

/** Civil dates as {@code YYYY-MM-DD}, in and out. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return CivilDates.parse(value.strip()).orElseThrow(() -> {
            var words = Text.of("shared.notADate").in(faces.getViewRoot().getLocale());
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
