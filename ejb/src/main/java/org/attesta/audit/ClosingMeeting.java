package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The record of a closing meeting (ISO/IEC 17021-1 9.4.7).
 *
 * @param divergences opinions that stayed apart; they are referred to the certification body
 */
public record ClosingMeeting(
        LocalDate date,
        Set<ClosingTopic> topics,
        @Valid @Size(max = 200) List<@NotNull Attendee> attendees,
        @Size(max = 10000) String divergences)
        implements Serializable {

    public static final ClosingMeeting NONE = new ClosingMeeting(null, null, null, null);

    public ClosingMeeting {
        topics = topics == null ? Set.of() : Set.copyOf(topics);
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }

    Set<ClosingTopic> missing() {
        var left = EnumSet.allOf(ClosingTopic.class);
        left.removeAll(topics);
        return left;
    }

    /** Both sides were there. */
    boolean attended() {
        return attendees.stream().anyMatch(a -> a.named() && a.ofClient())
                && attendees.stream().anyMatch(a -> a.named() && !a.ofClient());
    }
}
