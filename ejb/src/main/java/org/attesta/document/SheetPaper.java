package org.attesta.document;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.attesta.finding.FindingRow;
import org.attesta.finding.ResponseRow;
import org.attesta.finding.StepRow;
import org.attesta.reports.HouseDocument.Columns;
import org.attesta.reports.HouseDocument.Section;

/**
 * A nonconformity from its requirement and evidence to its verified resolution, with everything that happened on the way
 * ({@code ISO/IEC 17021-1:2015, 9.4.5.3, 9.4.9, 9.4.10}).
 *
 * @param clause its number and title
 * @param evidence names pieces of evidence, one a line
 */
record SheetPaper(FindingRow finding, String clause, Function<List<UUID>, String> evidence, Say say) {

    List<Section> sections() {
        var said = finding.draft();
        var parts = new Parts(say)
                .part("sheet.facts", "R-9.4.5.3")
                .fact("finding.number", finding.number())
                .fact("audit.number", finding.auditNumber())
                .fact("sheet.grade", say.name("finding.grade", said.grade()));
        if (said.ground() != null) {
            parts.fact("sheet.ground", say.name("finding.ground", said.ground()));
        }
        parts.fact("sheet.state", say.name("finding.state", finding.state()))
                .fact("sheet.author", finding.authorName())
                .fact("sheet.issuedOn", say.date(finding.issuedOn()))
                .fact("sheet.responseDue", say.date(finding.responseDue()))
                .fact("sheet.closeDue", say.date(finding.closeDue()))
                .part("sheet.requirement", "R-9.4.5.3")
                .fact("sheet.clause", clause)
                .fact("sheet.statement", said.statement())
                .fact("sheet.objectiveEvidence", said.objectiveEvidence())
                .fact("sheet.evidence", evidence.apply(said.evidenceIds()));
        if (finding.responses().isEmpty()) {
            parts.part("sheet.answers", "R-9.4.9").prose(say.of("sheet.unanswered"));
        }
        finding.responses().forEach(r -> answer(r, parts));
        return parts.part("sheet.verification", "R-9.4.10")
                .fact("sheet.method", say.name("finding.method", finding.verificationMethod()))
                .fact("sheet.verifiedOn", say.date(finding.verifiedOn()))
                .part("sheet.history", "R-9.4.10")
                .table(
                        Columns.STEPS,
                        List.of("day", "sheet.step", "sheet.by", "sheet.words"),
                        finding.history().stream().map(this::step).toList())
                .all();
    }

    private void answer(ResponseRow r, Parts parts) {
        var said = r.answer();
        parts.titled(say.of("sheet.answer", r.n(), r.submittedOn()), "R-9.4.9")
                .fact("sheet.correction", said.correction())
                .fact("sheet.correctionDate", say.date(said.correctionDate()))
                .fact("sheet.cause", said.cause())
                .fact("sheet.correctiveAction", said.correctiveAction())
                .fact("sheet.correctiveActionDate", say.date(said.correctiveActionDate()))
                .fact("sheet.responsible", said.responsible())
                .fact("sheet.submittedBy", r.submittedBy());
        if (r.outcome() != null) {
            parts.fact(
                    "sheet.outcome",
                    ReportPaper.joined(
                            say.name("finding.step", r.outcome()) + ", " + say.date(r.outcomeOn()), r.outcomeReason()));
        }
    }

    private List<String> step(StepRow step) {
        var words = ReportPaper.joined(
                step.words(),
                step.grade() == null ? null : say.name("finding.grade", step.grade()),
                step.verificationMethod() == null ? null : say.name("finding.method", step.verificationMethod()),
                evidence.apply(step.evidenceIds()));
        return Parts.row(say.shortDate(step.on()), say.name("finding.step", step.kind()), step.by(), words);
    }
}
