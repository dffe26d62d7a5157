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
        return current(versions.kept()).orElseGet(standards::currentVersion);
    }

    private Optional<String> current(List<Kept> kept) {
        var today = clock.today();
        return kept.stream()
                .filter(v -> v.published() && !v.from().isAfter(today))
                .map(Kept::name)
                .findFirst();
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

    Optional<Checklist> find(String name) {
        var own = versions.kept().stream().filter(v -> v.name().equals(name)).findFirst();
        if (own.isPresent()) {
            return own.map(v -> read.computeIfAbsent(v.id(), this::content));
        }
        return standards.versions().contains(name) ? Optional.of(standards.checklist(name)) : Optional.empty();
    }

    private Checklist content(UUID id) {
        var written = versions.content(id).orElseThrow();
        return CanonicalJson.read(written, ChecklistContent.class).checklist();
    }

    /** All that can be looked at, the newest first: the body's own, then what comes with Attesta. */
    List<KnownChecklist> known() {
        var kept = versions.kept();
        var current = current(kept).orElseGet(standards::currentVersion);
        var known = new ArrayList<KnownChecklist>();
        for (var v : kept) {
            boolean now = v.published() && v.name().equals(current);
            known.add(new KnownChecklist(v.name(), v.state(), v.from(), now, v.items(), v.id()));
        }
        var shipped = new ArrayList<>(standards.versions());
        shipped.removeIf(name -> kept.stream().anyMatch(v -> v.name().equals(name)));
        shipped.sort(Comparator.comparing(VersionName::of).reversed());
        for (var name : shipped) {
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
