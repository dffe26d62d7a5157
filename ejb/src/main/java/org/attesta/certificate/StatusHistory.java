package org.attesta.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.certification.PublicStatus;

/**
 * Answers "was it valid on that day". The calendar needs no entry: before its effect and after its expiry a certificate
 * is not valid, whether or not anything ran on that day.
 *
 * @param changes in the order in which they were made; the first is the validity from the effective date on
 */
record StatusHistory(LocalDate issued, LocalDate effective, LocalDate expiry, List<StatusOn> changes) {

    private static final Set<PublicStatus> FINAL = EnumSet.of(PublicStatus.WITHDRAWN, PublicStatus.SUPERSEDED);

    StatusOn on(LocalDate day) {
        var ended = reached(day).filter(c -> FINAL.contains(c.status())).min(Comparator.comparing(StatusOn::since));
        if (ended.isPresent()) {
            return ended.get();
        }
        if (day.isAfter(expiry)) {
            return new StatusOn(PublicStatus.EXPIRED, expiry.plusDays(1));
        }
        var last = last(day);
        if (last.isEmpty() || last.get().status() == PublicStatus.VALID && day.isBefore(effective)) {
            return new StatusOn(PublicStatus.NOT_YET_VALID, day.isBefore(issued) ? null : issued);
        }
        return last.get().status() == PublicStatus.VALID && last.get().since().isBefore(effective)
                ? new StatusOn(PublicStatus.VALID, effective)
                : last.get();
    }

    private Optional<StatusOn> last(LocalDate day) {
        return reached(day).reduce((earlier, later) -> later);
    }

    private Stream<StatusOn> reached(LocalDate day) {
        return changes.stream().filter(c -> !c.since().isAfter(day));
    }
}
