package org.attesta.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.attesta.finding.FindingFacts;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** The five parts of the package for a first certification ({@code ISO/IEC 17021-1:2015, 9.5.3.1}). */
final class PackageRules {

    private PackageRules() {}

    static List<Condition> initial(Dossier dossier) {
        return List.of(
                reported(dossier, AuditType.STAGE1, "decision.package.stage1Report"),
                reported(dossier, AuditType.STAGE2, "decision.package.stage2Report"),
                comments(dossier),
                reported(dossier, AuditType.STAGE2, "decision.package.objectives", "R-9.5.3.1d"),
                recommendation(dossier));
    }

    /** All of them at once: the information is sufficient to decide on ({@code 9.5.2 a}). */
    static Condition sufficient(Dossier dossier) {
        return Condition.block(
                "R-9.5.2a", initial(dossier).stream().allMatch(Condition::met), Text.of("decision.package.sufficient"));
    }

    /**
     * What is decided on is what was handed in ({@code 9.5.1.4}). The follow-up of findings goes on meanwhile: whoever
     * decides says that it was looked at. For all else the file is sent back and handed in as it is now.
     */
    static List<Condition> unchanged(List<PackageItem> changed) {
        var judged = new ArrayList<Condition>();
        var ofAudits = changed.stream().filter(PackageItem::ofAudits).toList();
        var others = changed.stream().filter(i -> !i.ofAudits()).toList();
        judged.add(proven(
                Condition.block("R-9.5.1.4", others.isEmpty(), words("decision.package.unchanged", others)), others));
        if (!ofAudits.isEmpty()) {
            judged.add(proven(Condition.warn("R-9.5.2a", false, words("decision.package.wentOn", ofAudits)), ofAudits));
        }
        return judged;
    }

    private static Text words(String key, List<PackageItem> changed) {
        return changed.isEmpty()
                ? Text.of(key)
                : Text.of(
                        key + ".not",
                        changed.stream().map(PackageItem::number).distinct().collect(Collectors.joining(", ")));
    }

    /** The first that changed, if it has a page of its own. */
    private static Condition proven(Condition judged, List<PackageItem> changed) {
        return changed.stream()
                .filter(i -> !i.type().equals("site"))
                .findFirst()
                .map(i -> judged.provenBy(i.type().equals("report") ? "audit" : i.type(), i.id()))
                .orElse(judged);
    }

    private static Condition reported(Dossier dossier, AuditType type, String words) {
        return reported(dossier, type, words, "R-9.5.3.1a");
    }

    private static Condition reported(Dossier dossier, AuditType type, String words, String rule) {
        var audit = dossier.last(type);
        return proven(rule, audit, a -> a.reportIssuedOn() != null, words);
    }

    /** With a negative recommendation the nonconformities speak for themselves; else each has an accepted answer. */
    private static Condition comments(Dossier dossier) {
        var negative = dossier.last(AuditType.STAGE2)
                .map(AuditFacts::recommendation)
                .filter(r -> !r.positive())
                .isPresent();
        var waiting = dossier.nonconformities().stream()
                .filter(nc -> !nc.planAccepted())
                .findFirst();
        return Condition.block(
                        "R-9.5.3.1b",
                        negative || waiting.isEmpty(),
                        Text.of(
                                "decision.package.comments",
                                dossier.nonconformities().size()))
                .provenBy("finding", waiting.map(FindingFacts::id).orElse(null));
    }

    private static Condition recommendation(Dossier dossier) {
        return proven(
                "R-9.5.3.1e",
                dossier.last(AuditType.STAGE2),
                a -> a.recommendation() != null
                        && (a.state() == AuditState.RECOMMENDED || a.state() == AuditState.CLOSED),
                "decision.package.recommendation");
    }

    private static Condition proven(
            String rule, Optional<AuditFacts> audit, Predicate<AuditFacts> there, String words) {
        return Condition.block(rule, audit.filter(there).isPresent(), Text.of(words))
                .provenBy("audit", audit.map(AuditFacts::id).orElse(null));
    }
}
