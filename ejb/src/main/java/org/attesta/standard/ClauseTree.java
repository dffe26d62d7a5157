package org.attesta.standard;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All clauses of one edition of a standard, in the order of the standard.
 *
 * @param standard designation with its edition, such as {@code ISO/IEC 20000-1:2018}, as a certificate shows it
 */
public record ClauseTree(String standard, Words name, List<Requirement> requirements) implements Serializable {

    public ClauseTree {
        requirements = List.copyOf(requirements);
        for (var i = 1; i < requirements.size(); i++) {
            requireOrder(requirements.get(i - 1), requirements.get(i));
        }
        for (var requirement : requirements) {
            requireParent(requirement, requirements);
        }
    }

    public boolean contains(String number) {
        return find(number).isPresent();
    }

    public Optional<Requirement> find(String number) {
        return requirements.stream().filter(r -> r.number().equals(number)).findFirst();
    }

    public String title(String number, Locale locale) {
        return require(number).title(locale);
    }

    public Requirement require(String number) {
        return find(number).orElseThrow(() -> new NoSuchElementException(standard + " has no clause " + number));
    }

    /** The first level when {@code number} is null. */
    public List<Requirement> childrenOf(String number) {
        var parent = number == null ? null : require(number).clause();
        return requirements.stream()
                .filter(r -> parent == null ? r.parent() == null : parent.equals(r.parent()))
                .toList();
    }

    public List<Requirement> auditable() {
        return requirements.stream().filter(Requirement::auditable).toList();
    }

    /** A leaf is where requirements are written; what lies above it only groups them. */
    public boolean isLeaf(String number) {
        return childrenOf(require(number).number()).isEmpty();
    }

    public List<Requirement> auditableLeaves() {
        return auditable().stream().filter(r -> isLeaf(r.number())).toList();
    }

    private static void requireOrder(Requirement before, Requirement after) {
        if (before.clause().compareTo(after.clause()) >= 0) {
            throw new IllegalArgumentException(after.clause() + " is twice or stands after " + before.clause());
        }
    }

    private static void requireParent(Requirement requirement, List<Requirement> all) {
        var parent = requirement.parent();
        if (parent != null && all.stream().noneMatch(r -> r.clause().equals(parent))) {
            throw new IllegalArgumentException(requirement.clause() + " has no parent " + parent + " in the tree");
        }
    }
}
