package org.attesta.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Inputs;
import org.attesta.shared.Text;
import org.attesta.standard.Standards;

/** What is asked of an upload before it becomes evidence, and what the journal says of it. */
@ApplicationScoped
class Uploads {

    static final int MOST_FILES = 100;

    @Inject
    Inputs inputs;

    @Inject
    Standards standards;

    void check(UploadMeta meta) {
        inputs.check(meta);
        if (meta.clauses() != null) {
            checkClauses(meta.clauses());
        }
        if (meta.periodTurned()) {
            throw new BadInput("coversTo", Text.of("evidence.periodTurned"));
        }
    }

    void checkClauses(List<String> clauses) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i) == null || !standards.contains(clauses.get(i))) {
                errors.add(new FieldError("clauses[" + i + "]", Text.of("evidence.unknownClause")));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    void check(List<ReceivedFile> files) {
        if (files.isEmpty()) {
            throw new BadInput("file", Text.of("shared.required"));
        }
        if (files.size() > MOST_FILES) {
            throw new BadInput("file", Text.of("evidence.tooMany", MOST_FILES));
        }
    }

    /** The hashes, so that the trail itself shows what was received. */
    static String trail(EvidenceRevision revision) {
        return revision.files().stream()
                .map(EvidenceFile::row)
                .map(f -> f.name() + " sha256:" + f.sha256())
                .collect(Collectors.joining("; ", "revision " + revision.n() + ": ", ""));
    }
}
