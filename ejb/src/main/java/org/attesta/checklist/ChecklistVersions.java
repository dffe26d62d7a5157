package org.attesta.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All versions that the body made itself. */
@ApplicationScoped
class ChecklistVersions extends Repository<ChecklistVersion> {

    /** A version without its content. */
    record Kept(UUID id, String name, ChecklistState state, LocalDate from, int items) {

        boolean published() {
            return state == ChecklistState.PUBLISHED;
        }
    }

    ChecklistVersions() {
        super(ChecklistVersion.class, List.of("name", "number"), List.of("inForceFrom"));
    }

    /** Drafts and published ones, the newest version first. */
    List<Kept> kept() {
        return em
                .createQuery(
                        "select v.id, v.name, v.state, v.inForceFrom, v.items from ChecklistVersion v"
                                + " where v.state <> :discarded",
                        Object[].class)
                .setParameter("discarded", ChecklistState.DISCARDED)
                .getResultList()
                .stream()
                .map(v -> new Kept((UUID) v[0], (String) v[1], (ChecklistState) v[2], (LocalDate) v[3], (int) v[4]))
                .sorted(Comparator.comparing((Kept v) -> VersionName.of(v.name()))
                        .reversed())
                .toList();
    }

    Optional<String> content(UUID id) {
        return em
                .createQuery("select v.content from ChecklistVersion v where v.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** One upload or putting in force at a time, so that two do not both find that there is none yet. */
    void hold() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('attesta.checklist_version'))")
                .getSingleResult();
    }
}
