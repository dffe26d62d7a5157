package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.web.shell.ListBacking;
import org.attesta.web.shell.Visitor;

/** Backs {@code person/list.xhtml}. */
@Named
@RequestScoped
public class PeopleBacking extends ListBacking<PersonRow> {

    @EJB
    PersonService people;

    @Inject
    Visitor visitor;

    @Override
    protected Slice<PersonRow> fetch(ListQuery query) {
        return people.list(query);
    }

    public boolean isWriter() {
        return visitor.isAny(PersonService.WRITERS);
    }
}
