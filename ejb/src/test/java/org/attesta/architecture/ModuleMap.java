package org.attesta.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Which feature may know which. What stands in no line may know nothing; a new feature gets its line here first. */
final class ModuleMap {

    private static final String ROOT = "org.attesta.";

    /** Known to every feature that does something. */
    private static final Set<String> COMMON = Set.of("shared", "access", "journal", "policy");

    /** The ground: these know what stands here and nothing else. */
    private static final Map<String, Set<String>> GROUND = Map.of(
            "config", Set.of(),
            "due", Set.of("access", "shared"),
            "shared", Set.of("config"),
            "journal", Set.of("shared"),
            "access", Set.of("journal", "shared"),
            "standard", Set.of("shared"),
            "audittime", Set.of("shared"),
            "sampling", Set.of("shared"),
            "policy", Set.of("access", "audittime", "journal", "shared"));

    /** The features, each with what it may know besides the common ones. */
    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("checklist", Set.of("standard")),
            Map.entry("client", Set.of()),
            Map.entry("invitation", Set.of("client")),
            Map.entry("notice", Set.of("audit", "finding", "invitation")),
            Map.entry("competence", Set.of("client", "standard")),
            Map.entry("application", Set.of("audittime", "client", "competence", "sampling", "standard")),
            Map.entry("programme", Set.of("application", "audittime", "client", "competence", "standard")),
            Map.entry("audit", Set.of("checklist", "client", "competence", "programme", "standard")),
            Map.entry("evidence", Set.of("audit", "client", "standard")),
            Map.entry("finding", Set.of("audit", "client", "competence", "evidence", "standard")),
            Map.entry(
                    "decision",
                    Set.of("application", "audit", "client", "competence", "finding", "programme", "standard")),
            Map.entry(
                    "certification",
                    Set.of(
                            "application",
                            "audit",
                            "client",
                            "competence",
                            "decision",
                            "finding",
                            "programme",
                            "standard")),
            Map.entry(
                    "takeover",
                    Set.of(
                            "application",
                            "audit",
                            "certificate",
                            "certification",
                            "client",
                            "competence",
                            "finding",
                            "programme",
                            "standard")),
            Map.entry(
                    "certificate", Set.of("application", "certification", "client", "decision", "reports", "standard")),
            Map.entry(
                    "document",
                    Set.of(
                            "application",
                            "audit",
                            "audittime",
                            "certificate",
                            "client",
                            "decision",
                            "evidence",
                            "finding",
                            "reports",
                            "standard")));

    /** Puts everything together and is known to nobody; the demo fills every feature. */
    private static final Set<String> ABOVE_ALL = Set.of("demo", "startup");

    private ModuleMap() {}

    static boolean allows(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (ABOVE_ALL.contains(from)) {
            return true;
        }
        if (GROUND.containsKey(from)) {
            return GROUND.get(from).contains(to);
        }
        return FEATURES.containsKey(from)
                && (COMMON.contains(to) || FEATURES.get(from).contains(to));
    }

    /** The second part of the package: {@code client} of {@code org.attesta.client}. */
    static String featureOf(JavaClass type) {
        var rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    static DescribedPredicate<JavaClass> ours() {
        return DescribedPredicate.describe("ours", c -> c.getPackageName().startsWith(ROOT));
    }

    static ArchCondition<JavaClass> knowOnlyWhatTheMapAllows() {
        return new ArchCondition<>("know only what the module map allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var from = featureOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> ours().test(d.getTargetClass()))
                        .filter(d -> !allows(from, featureOf(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }
}
