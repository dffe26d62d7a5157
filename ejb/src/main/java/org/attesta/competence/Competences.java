package org.attesta.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All authorisations, the ended ones included. */
@ApplicationScoped
class Competences extends Repository<Competence> {

    Competences() {
        super(Competence.class, List.of("number"));
    }

    List<Competence> of(UUID personId) {
        return em.createQuery(
                        "select c from Competence c where c.personId = :person order by c.validFrom desc, c.number",
                        Competence.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Everyone's for one function of one standard that hold on a day. */
    List<Competence> held(Function function, String standard, LocalDate on) {
        return em.createQuery(
                        "select c from Competence c where c.function = :function and c.standard = :standard"
                                + " and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)",
                        Competence.class)
                .setParameter("function", function)
                .setParameter("standard", standard)
                .setParameter("day", on)
                .getResultList();
    }
}
