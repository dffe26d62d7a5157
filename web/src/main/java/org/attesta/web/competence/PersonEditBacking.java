package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.competence.Employment;
import org.attesta.competence.PersonDraft;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.web.shell.Merge;
import org.attesta.web.shell.Notices;

/** Backs {@code person/edit.xhtml}: a new person, or the data of one that is known. */
@Named
@ViewScoped
public class PersonEditBacking implements Serializable {

    @EJB
    PersonService people;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID id;
    private long version;
    private PersonDraft known;
    private PersonForm form = new PersonForm();

    /** For {@code f:viewAction}. */
    public void load() {
        access.require("person.save", PersonService.WRITERS);
        if (id != null) {
            var row = people.row(id);
            form = PersonForm.of(row.draft());
            remember(row);
        }
    }

    private void remember(PersonRow row) {
        version = row.version();
        known = PersonForm.of(row.draft()).draft();
    }

    /** After somebody else's change: what was typed here stays, all else is the present version's. */
    public void refresh() {
        var row = people.row(id);
        form = PersonForm.of(Merge.of(known, form.draft(), row.draft()));
        remember(row);
        notices.here("shell.refreshed");
    }

    public String save() {
        var row = id == null ? people.add(form.draft()) : people.save(id, version, form.draft());
        notices.info("person.saved");
        return "/person/show?faces-redirect=true&id=" + row.id();
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PersonForm getForm() {
        return form;
    }
}
