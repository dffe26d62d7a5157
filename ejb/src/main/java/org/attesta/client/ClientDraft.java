package org.attesta.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is kept of an organisation. Only the name is needed to begin. */
public record ClientDraft(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) String legalForm,
        @Size(max = 60) String registrationNumber,
        @Valid Address address,
        @Size(max = 300) String website,
        @Size(max = 200) String representative,
        @Size(max = 200) String representativeFunction,
        @Size(max = 320) String email,
        @Size(max = 60) String phone) {}
