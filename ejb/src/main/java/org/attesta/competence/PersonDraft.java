package org.attesta.competence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is kept of a person (ISO/IEC 17021-1 7.4).
 *
 * @param contractUntil last day of the contract or term; null for no end
 * @param agreementSignedOn when confidentiality, impartiality and the duty to disclose were agreed in writing (7.3)
 * @param languages as two-letter codes
 * @param background education, training, experience, affiliations
 */
public record PersonDraft(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 320) String email,
        @NotNull Employment employment,
        LocalDate contractFrom,
        LocalDate contractUntil,
        LocalDate agreementSignedOn,
        @Size(max = 30) List<@Pattern(regexp = "[a-z]{2}", message = "competence.noLanguage") String> languages,
        @Size(max = 10_000) String background)
        implements Serializable {

    public PersonDraft {
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
