package org.attesta.document;

import java.util.List;
import org.attesta.audit.ClientReview;
import org.attesta.audit.ReportItem;
import org.attesta.document.ReportContent.ObjectiveAnswer;
import org.attesta.finding.FindingType;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Section;

/**
 * What Stage 1 concludes on the seven objectives and on readiness, with what may become a nonconformity, and what follows
 * for Stage 2 ({@code ISO/IEC 17021-1:2015, 9.3.1.2.3, 9.3.1.2.4}).
 */
record Stage1Paper(ReportContent content, Say say) {

    List<Section> sections() {
        var result = content.stage1Result();
        return concerns(new Parts(say)
                        .part("stage1.result", "R-9.3.1.2.3")
                        .fact("audit.number", content.audit())
                        .fact("stage1.readiness", say.name("audit.stage1", result))
                        .prose(result == null ? null : say.of("stage1.means." + result))
                        .part("stage1.objectives", "R-9.3.1.2.2")
                        .table(
                                Columns.THREE,
                                List.of("stage1.objective", "stage1.found", "stage1.note"),
                                content.objectives().stream()
                                        .map(this::objective)
                                        .toList())
                        .part("stage1.reviews", "R-9.3.1.2.2g")
                        .table(
                                Columns.STEPS,
                                List.of("day", "stage1.review", "stage1.by", "stage1.outcome"),
                                content.clientReviews().stream()
                                        .map(this::review)
                                        .toList()))
                .part("stage1.conclusions", "R-9.3.1.2.3")
                .prose(ReportPaper.text(content, ReportItem.K_FINDINGS_AND_CONCLUSIONS, say))
                .part("stage1.stage2", "R-9.3.1.2.4")
                .prose(say.of("stage1.consequences"))
                .all();
    }

    private Parts concerns(Parts parts) {
        var concerns = content.findings().stream()
                .filter(f -> f.type() == FindingType.AREA_OF_CONCERN)
                .toList();
        var others = content.findings().stream()
                .filter(f -> f.type() != FindingType.AREA_OF_CONCERN)
                .toList();
        ReportPaper.findings(concerns, parts.part("stage1.concerns", "R-9.3.1.2.3"), say);
        if (!others.isEmpty()) {
            ReportPaper.findings(others, parts.part("stage1.others", "R-9.3.1.2.3"), say);
        }
        return parts;
    }

    private List<String> objective(ObjectiveAnswer one) {
        var question = one.reference() + "\n" + one.question().in(say.locale());
        return Parts.row(question, say.name("document.result", one.result()), one.note());
    }

    private List<String> review(ClientReview one) {
        var held = say.of(one.performed() ? "stage1.performed" : "stage1.planned");
        return Parts.row(
                say.shortDate(one.date()),
                say.name("audit.reviewKind", one.kind()) + "\n" + held,
                one.by(),
                ReportPaper.joined(one.scope(), one.findings()));
    }
}
