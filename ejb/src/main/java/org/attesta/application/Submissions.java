package org.attesta.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Repository;

/** Everything that applicants have sent in. */
@ApplicationScoped
class Submissions extends Repository<Submission> {

    Submissions() {
        super(Submission.class, List.of("number"));
    }

    /** Of one application, in the order in which they came. */
    List<Submission> of(UUID applicationId) {
        return em.createQuery(
                        "select s from Submission s where s.applicationId = :application order by s.revision",
                        Submission.class)
                .setParameter("application", applicationId)
                .getResultList();
    }
}
