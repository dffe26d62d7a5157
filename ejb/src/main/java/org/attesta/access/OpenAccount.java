package org.attesta.access;

import java.util.Set;
import java.util.UUID;
import org.attesta.shared.Role;

/**
 * Opens an account.
 *
 * @param clientId the organisation of a client account; null for staff
 * @param personId the person of the certification body behind a staff account; null for clients
 */
public record OpenAccount(
        UUID id,
        String username,
        String name,
        String password,
        String language,
        Set<Role> roles,
        UUID clientId,
        UUID personId) {}
