package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The record of an opening meeting (ISO/IEC 17021-1 9.4.2). */
public record OpeningMeeting(
        LocalDate date,
        Set<OpeningTopic> topics,
        @Valid @Size(max = 200) List<@NotNull Attendee> attendees,
        @Size(max = 4000) String notes)
        implements Serializable {

    public static final OpeningMeeting NONE = new OpeningMeeting(null, null, null, null);

    public OpeningMeeting {
        topics = topics == null ? Set.of() : Set.copyOf(topics);
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }

    Set<OpeningTopic> missing() {
        var left = EnumSet.allOf(OpeningTopic.class);
        left.removeAll(topics);
        return left;
    }

    boolean attended() {
        return attendees.stream().anyMatch(Attendee::named);
    }
}
