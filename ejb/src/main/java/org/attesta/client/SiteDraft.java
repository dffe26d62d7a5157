package org.attesta.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is kept of a site.
 *
 * @param activities what is done there within the service management system; printed on the certificate
 * @param personnel persons working there within the scope
 * @param central true for the central function of a multi-site organisation (IAF MD 1)
 */
public record SiteDraft(
        @NotBlank @Size(max = 300) String name,
        @Valid Address address,
        @Size(max = 2000) String activities,
        @Min(0) Integer personnel,
        @Size(max = 500) String shifts,
        boolean central) {}
