package org.attesta.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.attesta.shared.Inputs;
import org.attesta.shared.Text;

/** Decimal numbers with a point or, as Greeks write them, a comma; never grouped, so that neither can be taken wrongly. */
@FacesConverter("attesta.Number")
public class NumberConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            var number = new BigDecimal(value.strip().replace(',', '.'));
            if (Inputs.isHandy(number)) {
                return number;
            }
            throw refused(faces, "shared.tooManyDigits");
        } catch (NumberFormatException noNumber) {
            throw refused(faces, "shared.notANumber");
        }
    }

    private static ConverterException refused(FacesContext faces, String why) {
        var words = Text.of(why).in(faces.getViewRoot().getLocale());
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
