package org.attesta.standard;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The clause trees and checklists that this release carries, read from the resources of this package and checked
 * against each other. A mistake in them stops the start, not an audit.
 */
record Catalogue(List<ClauseTree> trees, List<Checklist> checklists, String currentVersion) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Which files there are: a jar cannot be listed. */
    record Index(List<String> trees, List<String> checklists, String currentVersion) {}

    Catalogue {
        trees = List.copyOf(trees);
        checklists = List.copyOf(checklists);
        if (find(checklists, currentVersion).isEmpty()) {
            throw new IllegalArgumentException("no checklist has the current version " + currentVersion);
        }
        for (var checklist : checklists) {
            for (var item : checklist.items()) {
                requireKnownClauses(item, checklist.standard(), trees);
            }
        }
    }

    static Catalogue read() {
        var index = read("catalogue.json", Index.class);
        return new Catalogue(
                index.trees().stream().map(file -> read(file, ClauseTree.class)).toList(),
                index.checklists().stream()
                        .map(file -> read(file, Checklist.class))
                        .toList(),
                index.currentVersion());
    }

    Optional<ClauseTree> tree(String standard) {
        return tree(trees, standard);
    }

    Optional<Checklist> checklist(String version) {
        return find(checklists, version);
    }

    /** The place that a full reference such as {@code ISO/IEC 17021-1:2015 9.5.2 b} names. */
    Optional<Requirement> resolve(String reference) {
        return resolve(reference, trees);
    }

    static <T> T parse(String json, Class<T> type) throws IOException {
        return JSON.readValue(json, type);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = Catalogue.class.getResourceAsStream(file)) {
            return JSON.readValue(Objects.requireNonNull(in, () -> "no resource " + file), type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void requireKnownClauses(ChecklistItem item, String standard, List<ClauseTree> trees) {
        var tree =
                tree(trees, standard).orElseThrow(() -> new IllegalArgumentException("no clause tree for " + standard));
        if (item.clause() != null && !tree.contains(item.clause().number())) {
            throw new IllegalArgumentException(item.code() + ": " + standard + " has no " + item.clause());
        }
        if (item.reference() != null && resolve(item.reference(), trees).isEmpty()) {
            throw new IllegalArgumentException(item.code() + ": unknown reference " + item.reference());
        }
    }

    private static Optional<Requirement> resolve(String reference, List<ClauseTree> trees) {
        return trees.stream()
                .filter(tree -> reference.startsWith(tree.standard() + " "))
                .findFirst()
                .flatMap(tree -> tree.find(reference.substring(tree.standard().length() + 1)));
    }

    private static Optional<ClauseTree> tree(List<ClauseTree> trees, String standard) {
        return trees.stream().filter(tree -> tree.standard().equals(standard)).findFirst();
    }

    private static Optional<Checklist> find(List<Checklist> checklists, String version) {
        return checklists.stream().filter(c -> c.version().equals(version)).findFirst();
    }
}
