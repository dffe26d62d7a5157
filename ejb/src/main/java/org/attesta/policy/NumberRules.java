package org.attesta.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.NumberKind;
import org.attesta.shared.NumberPattern;
import org.attesta.shared.Text;

/** That the numbers of different records differ. */
final class NumberRules {

    /** Numbers that no setting writes: clients, people, accounts, invitations, declarations, files, evidence, checklists. */
    private static final List<String> OTHERS = List.of(
            "C-{sequence}",
            "P-{sequence}",
            "U-{sequence}",
            "INV-{year}-{sequence}",
            "DCL-{year}-{sequence}",
            "IMP-{year}-{sequence}",
            "ER-{year}-{sequence}",
            "EV-{year}-{sequence}",
            "CHK-{year}-{sequence}");

    private NumberRules() {}

    /**
     * @param certificates the pattern of certificates, which may be that of their certifications, as at the beginning
     */
    static List<FieldError> judge(Map<NumberKind, String> patterns, String certificates) {
        var errors = new ArrayList<FieldError>();
        var before = new LinkedHashMap<String, NumberPattern>();
        OTHERS.forEach(other -> before.put(other, new NumberPattern(other)));
        patterns.forEach((kind, text) -> {
            var field = "settings.numberPatterns." + kind;
            var pattern = new NumberPattern(text);
            if (!pattern.usable()) {
                errors.add(new FieldError(field, Text.of("policy.patternUnusable", NumberPattern.LONGEST)));
                return;
            }
            before.values().stream()
                    .filter(pattern::mayEqual)
                    .findFirst()
                    .or(() -> sameAsCertificates(kind, pattern, certificates))
                    .ifPresent(same -> errors.add(new FieldError(field, Text.of("policy.patternTwice", same.text()))));
            before.put(kind.name(), pattern);
        });
        return errors;
    }

    private static Optional<NumberPattern> sameAsCertificates(
            NumberKind kind, NumberPattern pattern, String certificates) {
        return Optional.ofNullable(certificates)
                .filter(text -> kind != NumberKind.CERTIFICATION)
                .map(NumberPattern::new)
                .filter(pattern::mayEqual);
    }
}
