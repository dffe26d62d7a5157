package org.attesta.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attesta.policy.ExpiryConvention;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.CivilDates;
import org.attesta.shared.Text;

/**
 * What is asked about the dates of a certificate. Nothing in it is checked yet.
 *
 * @param decision day of the decision, {@code YYYY-MM-DD}
 * @param previousExpiry last day of the certificate before, {@code YYYY-MM-DD}; null where there was none
 * @param convention name of an {@link ExpiryConvention}; null means the certification body's
 */
public record CertificateDatesInput(String decision, String previousExpiry, String convention) {

    /** So that every day counted from it can still be written with four digits of a year. */
    private static final int LAST_YEAR = 9990;

    /** @throws BadInput with every field that is wrong */
    public CertificateDates answer(ExpiryConvention ofTheBody) {
        var errors = new ArrayList<FieldError>();
        var from = date("decision", decision, errors);
        var previous = previousExpiry == null ? null : date("previousExpiry", previousExpiry, errors);
        var chosen = convention == null ? Optional.of(ofTheBody) : named(convention, errors);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return CertificateDates.of(from, previous, chosen.orElseThrow());
    }

    private static LocalDate date(String field, String text, List<FieldError> errors) {
        var date = CivilDates.parse(text).filter(day -> day.getYear() <= LAST_YEAR);
        if (date.isEmpty()) {
            errors.add(new FieldError(field, Text.of("shared.notADate")));
        }
        return date.orElse(null);
    }

    private static Optional<ExpiryConvention> named(String name, List<FieldError> errors) {
        for (var convention : ExpiryConvention.values()) {
            if (convention.name().equals(name)) {
                return Optional.of(convention);
            }
        }
        errors.add(new FieldError("convention", Text.of("shared.notOneOf", "DAY_BEFORE, SAME_DAY")));
        return Optional.empty();
    }
}
