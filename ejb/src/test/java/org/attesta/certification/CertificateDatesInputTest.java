package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attesta.policy.ExpiryConvention;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A question about the dates of a certificate")
class CertificateDatesInputTest {

    @Test
    void takesTheConventionOfTheBodyWhereItNamesNone() {
        var question = new CertificateDatesInput("2025-03-15", null, null);
        assertThat(question.answer(ExpiryConvention.DAY_BEFORE).expiry()).isEqualTo("2028-03-14");
        assertThat(question.answer(ExpiryConvention.SAME_DAY).expiry()).isEqualTo("2028-03-15");
    }

    @Test
    void mayNameAnotherConvention() {
        var question = new CertificateDatesInput("2025-03-15", null, "SAME_DAY");
        assertThat(question.answer(ExpiryConvention.DAY_BEFORE).expiry()).isEqualTo("2028-03-15");
    }

    @Test
    void isAnsweredWithTheRoute() {
        var question = new CertificateDatesInput("2026-07-01", "2026-03-10", "DAY_BEFORE");
        assertThat(question.answer(ExpiryConvention.DAY_BEFORE).route()).isEqualTo(Route.RESTORATION);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            value = {
                "null, null, null, decision",
                "2026-02-30, null, null, decision",
                "'', null, null, decision",
                "9991-01-01, null, null, decision",
                "2026-01-01, 2025-02-29, null, previousExpiry",
                "2026-01-01, '', null, previousExpiry",
                "2026-01-01, null, day_before, convention",
                "2026-01-01, null, '', convention",
                "x, y, z, decision previousExpiry convention",
            },
            nullValues = "null")
    void namesEveryFieldThatMakesNoSense(String decision, String previous, String convention, String fields) {
        var question = new CertificateDatesInput(decision, previous, convention);
        assertThatThrownBy(() -> question.answer(ExpiryConvention.DAY_BEFORE))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.errors())
                                .extracting(FieldError::field)
                                .containsExactly(fields.split(" ")));
    }
}
