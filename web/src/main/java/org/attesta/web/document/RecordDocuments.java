package org.attesta.web.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attesta.decision.DecisionNotice;
import org.attesta.decision.DecisionNoticeService;
import org.attesta.document.DocumentRow;
import org.attesta.document.DocumentService;
import org.attesta.web.shell.Visitor;

/** Backs {@code WEB-INF/includes/documents.xhtml}: the documents of the record that a page shows. */
@Named
@RequestScoped
public class RecordDocuments {

    @EJB
    DocumentService documents;

    @EJB
    DecisionNoticeService decisions;

    @Inject
    Visitor visitor;

    private final Map<String, List<DocumentRow>> read = new HashMap<>();
    private final Map<UUID, List<DecisionNotice>> letters = new HashMap<>();

    /** @param type of the record, as its folder is called */
    public List<DocumentRow> of(String type, UUID id) {
        return read.computeIfAbsent(type + "/" + id, key -> documents.of(type, id));
    }

    /** What was decided about a certification and told by a letter, for whoever may be told. */
    public List<DecisionNotice> lettersOn(UUID certificationId) {
        if (!visitor.isAny(DecisionNoticeService.READERS)) {
            return List.of();
        }
        return letters.computeIfAbsent(
                certificationId,
                id -> decisions.ofCertification(id).stream()
                        .filter(notice -> !of("decision", notice.id()).isEmpty())
                        .toList());
    }
}
