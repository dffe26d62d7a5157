package org.attesta.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attesta.shared.Repository;

/** All answers on checklists. */
@ApplicationScoped
class ChecklistAnswers extends Repository<ChecklistAnswer> {

    ChecklistAnswers() {
        super(ChecklistAnswer.class, List.of("code"));
    }

    Map<String, ChecklistAnswer> of(UUID auditId) {
        return em.createQuery("select a from ChecklistAnswer a where a.auditId = :audit", ChecklistAnswer.class)
                .setParameter("audit", auditId)
                .getResultStream()
                .collect(Collectors.toMap(ChecklistAnswer::code, Function.identity()));
    }

    Optional<ChecklistAnswer> of(UUID auditId, String code) {
        return byId(ChecklistAnswer.idOf(auditId, code));
    }
}
