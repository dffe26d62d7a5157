package org.attesta.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.attesta.checklist.ChecklistVersions.Kept;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.CanonicalJson;
import org.attesta.standard.Checklist;
import org.attesta.standard.Standards;

/**
 * Every version that an audit may have pinned. As soon as the body has put one of its own in force, those that come with
 * Attesta are no longer given to new audits: another release does not change what the body audits with.
 */
@ApplicationScoped
public class Checklists {

    @Inject
    ChecklistVersions versions;

    @Inject
    Standards standards;

    @Inject
    BusinessClock clock;

    /** By the id of the record: its content never changes, while a name can be given again after a draft was discarded. */
    private final Map<UUID, Checklist> read = new ConcurrentHashMap<>();

    /** The version that an audit opened today pins. */
    public String currentVersion() {
        return current(versions.kept());
    }

    private String current(List<Kept> kept) {
        var today = clock.today();
        return kept.stream()
                .filter(v -> v.published() && !v.from().isAfter(today))
                .map(Kept::name)
                .findFirst()
                .orElseGet(() -> shippedCurrent(kept));
    }

    /** What a release calls current, or the one before where the body gave that name to one of its own. */
    private String shippedCurrent(List<Kept> kept) {
        var current = standards.currentVersion();
        return shipped(kept).stream()
                .filter(name -> !VersionName.isLater(name, current))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("every checklist version up to " + current + " is the body's"));
    }

    /** Names that mean what comes with Attesta, the newest first: those that the body has not published itself. */
    private List<String> shipped(List<Kept> kept) {
        return standards.versions().stream()
                .filter(name -> published(kept, name).isEmpty())
                .sorted(Comparator.comparing(VersionName::of).reversed())
                .toList();
    }

    private static Optional<Kept> published(List<Kept> kept, String name) {
        return kept.stream().filter(v -> v.published() && v.name().equals(name)).findFirst();
    }

    /** Those that audits have, had or will have, the oldest first. */
    public List<String> versions() {
        return known().stream()
                .filter(v -> v.state() != ChecklistState.DRAFT)
                .map(KnownChecklist::name)
                .sorted(Comparator.comparing(VersionName::of))
                .toList();
    }

    /** @throws NoSuchElementException for a version that there is not */
    public Checklist of(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no checklist version " + name));
    }

    /** A draft is found only while nothing that audits may have pinned has its name. */
    Optional<Checklist> find(String name) {
        var kept = versions.kept();
        var published = published(kept, name);
        if (published.isEmpty() && standards.versions().contains(name)) {
            return Optional.of(standards.checklist(name));
        }
        return published
                .or(() -> kept.stream().filter(v -> v.name().equals(name)).findFirst())
                .map(v -> read.computeIfAbsent(v.id(), this::content));
    }

    private Checklist content(UUID id) {
        var written = versions.content(id).orElseThrow();
        return CanonicalJson.read(written, ChecklistContent.class).checklist();
    }

    /** All that can be looked at, the newest first: the body's own, then what comes with Attesta. */
    List<KnownChecklist> known() {
        var kept = versions.kept();
        var current = current(kept);
        var known = new ArrayList<KnownChecklist>();
        for (var v : kept) {
            boolean now = v.published() && v.name().equals(current);
            known.add(new KnownChecklist(v.name(), v.state(), v.from(), now, v.items(), v.id()));
        }
        for (var name : shipped(kept)) {
            int items = standards.checklist(name).items().size();
            known.add(new KnownChecklist(name, null, null, name.equals(current), items, null));
        }
        return List.copyOf(known);
    }

    /** The version that one of this name follows: the last before it that audits have or had. */
    String before(String name) {
        return known().stream()
                .filter(v -> v.state() != ChecklistState.DRAFT && VersionName.isLater(name, v.name()))
                .map(KnownChecklist::name)
                .max(Comparator.comparing(VersionName::of))
                .orElse(null);
    }
}
