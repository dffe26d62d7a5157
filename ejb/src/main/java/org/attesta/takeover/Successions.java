package org.attesta.takeover;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.certification.LivingCertification;
import org.attesta.client.ClientFacts;

/**
 * Which certificate of a client and a standard came after which, by the days of their decisions (C10, C12, C20). What has
 * a successor is history, however lately it expired: nobody restores it any more.
 */
final class Successions {

    private final Function<String, Optional<ClientFacts>> holders;
    private final Map<String, List<Line>> ofFile;
    private final Map<UUID, List<LivingCertification>> ofBody = new HashMap<>();

    /** @param effective first day of validity of the later one */
    record Next(LocalDate decidedOn, LocalDate effective) {}

    /** @param living asks for what the body has of some clients */
    Successions(
            Book book,
            Function<String, Optional<ClientFacts>> holders,
            Function<Collection<UUID>, List<LivingCertification>> living) {
        this.holders = holders;
        var told = book.lines(Sheet.CERTIFICATES).stream()
                .filter(Successions::told)
                .toList();
        ofFile = told.stream().collect(Collectors.groupingBy(Successions::key));
        var clients = told.stream()
                .map(l -> holders.apply(l.cell("client")).map(ClientFacts::id))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Pages.of(
                clients,
                page -> living.apply(page)
                        .forEach(l -> ofBody.computeIfAbsent(l.clientId(), id -> new ArrayList<>())
                                .add(l)));
    }

    private static boolean told(Line line) {
        return Stream.of("client", "standard", "state", "decidedOn", "effective", "expiry")
                .allMatch(line::has);
    }

    private static String key(Line line) {
        return line.cell("client") + "\n" + line.cell("standard");
    }

    /** Other rows of the same client and standard. */
    Stream<Line> others(Line line) {
        return told(line) ? ofFile.get(key(line)).stream().filter(l -> l.row() != line.row()) : Stream.empty();
    }

    /** What the body has of the same client and standard. */
    Stream<LivingCertification> ofBody(Line line) {
        return told(line)
                ? holders.apply(line.cell("client")).map(ClientFacts::id).stream()
                        .flatMap(id -> ofBody.getOrDefault(id, List.of()).stream())
                        .filter(l -> l.standard().equals(line.cell("standard")))
                : Stream.empty();
    }

    /** The one that came before it in the file. */
    Optional<Line> previous(Line line) {
        return others(line)
                .filter(l -> l.day("decidedOn").isBefore(line.day("decidedOn")))
                .max(comparing(l -> l.day("decidedOn")));
    }

    /** The first of those that came after it, in the file or in the body. */
    Optional<Next> next(Line line) {
        var inFile = others(line)
                .filter(l -> l.day("decidedOn").isAfter(line.day("decidedOn")))
                .map(l -> new Next(l.day("decidedOn"), l.day("effective")));
        var inBody = ofBody(line)
                .filter(l -> l.effective() != null && l.effective().isAfter(line.day("effective")))
                .map(l -> new Next(l.effective(), l.effective()));
        return Stream.concat(inFile, inBody).min(comparing(Next::decidedOn));
    }
}
