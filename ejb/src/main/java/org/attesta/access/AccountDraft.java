package org.attesta.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attesta.shared.Role;

/**
 * What can be changed of an account.
 *
 * @param language the person reads, {@code en} or {@code el}
 * @param clientId the organisation of a client account; null for staff
 * @param personId the person of the certification body behind a staff account; null for clients
 */
public record AccountDraft(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "en|el") String language,
        @NotEmpty @Size(max = 10) List<Role> roles,
        UUID clientId,
        UUID personId)
        implements Serializable {

    public AccountDraft {
        roles = roles == null
                ? List.of()
                : roles.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }
}
