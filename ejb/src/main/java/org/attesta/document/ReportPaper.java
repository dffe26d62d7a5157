package org.attesta.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attesta.audit.ReportItem;
import org.attesta.audit.ReportSection;
import org.attesta.finding.FindingText;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Section;

/** The report of an audit with everything that {@code ISO/IEC 17021-1:2015, 9.4.8} asks for, in its order. */
record ReportPaper(ReportContent content, Say say) {

    List<Section> sections() {
        var parts = new Parts(say)
                .part("audit", null)
                .fact("audit.number", content.audit())
                .fact("audit.type", say.name("audit.type", content.type()))
                .fact("report.language", say.of("language." + content.language()));
        if (!content.language().equals(say.locale().getLanguage())) {
            parts.prose(say.of("report.asWritten"));
        }
        for (var item : ReportItem.values()) {
            parts.titled(say.of("item." + item), item.rule()).prose(text(item));
            if (item == ReportItem.K_FINDINGS_AND_CONCLUSIONS) {
                findings(content.findings(), parts, say);
            }
        }
        return parts.all();
    }

    private String text(ReportItem item) {
        return text(content, item, say);
    }

    static String text(ReportContent content, ReportItem item, Say say) {
        return content.sections().stream()
                .filter(s -> s.item() == item && s.text() != null && !s.text().isBlank())
                .map(ReportSection::text)
                .findFirst()
                .orElse(say.of(item.always() ? "report.empty" : "report.nothing"));
    }

    static Parts findings(List<FindingText> findings, Parts parts, Say say) {
        return parts.table(
                Columns.FINDINGS,
                List.of("finding.number", "finding.kind", "finding.clause", "finding.says"),
                findings.stream().map(f -> row(f, say)).toList());
    }

    private static List<String> row(FindingText f, Say say) {
        var kind = say.name("finding.kind", f.grade() == null ? f.type() : f.grade());
        var evidence = f.objectiveEvidence() == null || f.objectiveEvidence().isBlank()
                ? null
                : say.of("finding.evidence", f.objectiveEvidence());
        return Parts.row(f.number(), kind, f.clause(), joined(f.statement(), evidence));
    }

    static String joined(String... lines) {
        return Stream.of(lines).filter(l -> l != null && !l.isBlank()).collect(Collectors.joining("\n"));
    }
}
