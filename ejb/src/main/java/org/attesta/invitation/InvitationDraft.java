package org.attesta.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attesta.shared.Role;

/**
 * Who is asked in.
 *
 * @param name as far as known; the person says it when joining
 * @param language of the letter, {@code en} or {@code el}; English where it is missing
 * @param clientId the organisation of a client account; null for staff, and for an organisation not known yet
 * @param organisation the name of an applicant that is not known yet: it is opened when the person joins
 * @param personId the person of the certification body behind a staff account
 */
public record InvitationDraft(
        @NotBlank @Size(max = 320) String email,
        @Size(max = 200) String name,
        @Pattern(regexp = "en|el") String language,
        @NotEmpty @Size(max = 10) List<Role> roles,
        UUID clientId,
        @Size(max = 300) String organisation,
        UUID personId)
        implements Serializable {

    public InvitationDraft {
        roles = roles == null
                ? List.of()
                : roles.stream().filter(Objects::nonNull).distinct().sorted().toList();
        language = language == null ? "en" : language;
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
