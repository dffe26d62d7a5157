package org.attesta.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * What a report says. Items that are left out are empty.
 *
 * @param stage1Result the conclusion of a Stage 1; null for other audits
 */
public record ReportDraft(@Valid @Size(max = 22) List<@NotNull ReportSection> sections, Stage1Result stage1Result)
        implements Serializable {

    static final ReportDraft EMPTY = new ReportDraft(List.of(), null);

    public ReportDraft {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    public boolean says(ReportItem item) {
        return sections.stream().anyMatch(s -> s.item() == item && s.filled());
    }

    /** What the report says to an item; null while it says nothing. */
    public String text(ReportItem item) {
        return sections.stream()
                .filter(s -> s.item() == item)
                .map(ReportSection::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every item once, in the order of the clause; of two texts for one item the last. */
    ReportDraft inOrder() {
        var texts = new EnumMap<ReportItem, String>(ReportItem.class);
        sections.forEach(s -> texts.put(s.item(), s.text()));
        return new ReportDraft(
                Arrays.stream(ReportItem.values())
                        .map(item -> new ReportSection(item, texts.get(item)))
                        .toList(),
                stage1Result);
    }
}
