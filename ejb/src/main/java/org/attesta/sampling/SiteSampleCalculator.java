package org.attesta.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Text;

/** Reads a question about a sample of sites and draws the sample. */
public final class SiteSampleCalculator {

    private SiteSampleCalculator() {}

    /**
     * @return a sample of ids as they were given: texts as texts, numbers as {@code Long}
     * @throws BadInput with every field that is wrong
     */
    public static SiteSample<Object> draw(SiteSampleInput input) {
        var errors = new ArrayList<FieldError>();
        var sites = SiteIds.read(input.sites(), errors);
        var audit = audit(input.audit(), errors);
        if (input.seed() == null || input.seed().isBlank()) {
            errors.add(new FieldError("seed", Text.of("shared.required")));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return SiteSample.draw(sites, audit, Boolean.TRUE.equals(input.effective()), input.seed());
    }

    private static SampleAudit audit(String name, List<FieldError> errors) {
        for (var audit : SampleAudit.values()) {
            if (audit.name().equals(name)) {
                return audit;
            }
        }
        var names = Arrays.toString(SampleAudit.values()).replaceAll("[\\[\\]]", "");
        errors.add(new FieldError("audit", Text.of("shared.notOneOf", names)));
        return null;
    }
}
