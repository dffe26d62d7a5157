package org.attesta.invitation;

import jakarta.validation.constraints.Size;

/**
 * What the holder of a link gives.
 *
 * @param name of the person; passed over by a link to another password
 * @param newPassword is checked on its own, see {@code org.attesta.access.Passwords}
 */
public record Join(@Size(max = 200) String name, String newPassword) {}
