package org.attesta.policy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Row;

/**
 * The settings in force, what each may be, and who changed them when and why.
 *
 * @param version 0 while nobody has changed anything yet
 * @param state {@code ACTIVE}: what is shown is always the version in force
 * @param history newest first
 */
public record SettingsVersionRow(
        UUID id,
        String number,
        long version,
        String state,
        Instant createdAt,
        String reason,
        Settings settings,
        BodyProfile profile,
        List<SettingLimit> limits,
        List<SettingsChange> history)
        implements Row, Serializable {

    /** One earlier change. */
    public record SettingsChange(
            long version, Instant createdAt, LocalDate businessDate, String changedBy, String reason)
            implements Serializable {}
}
