package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.competence.AuthorisationService;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.competence.TechnicalAreaRow;
import org.attesta.shared.NotVisible;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.Visitor;

/** Backs {@code person/authorise.xhtml}. */
@Named
@ViewScoped
public class AuthoriseBacking implements Serializable {

    @EJB
    PersonService people;

    @EJB
    AuthorisationService authorisations;

    @EJB
    CompetenceService competence;

    @Inject
    Access access;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    private UUID id;
    private PersonRow row;
    private List<TechnicalAreaRow> areas;
    private List<PersonRow> evaluators;
    private final AuthoriseForm form = new AuthoriseForm();

    /** For {@code f:viewAction}. */
    public void load() {
        if (id == null) {
            throw new NotVisible("person", "");
        }
        row = people.row(id);
        access.require("competence.authorise", PersonService.WRITERS);
        areas = competence.technicalAreas();
        evaluators = people.everybody().stream().filter(p -> !p.id().equals(id)).toList();
        form.setValidFrom(visitor.getToday());
    }

    public String authorise() {
        authorisations.authorise(id, form.draft());
        notices.info("person.authorised");
        return "/person/show?faces-redirect=true&id=" + id;
    }

    public String name(TechnicalAreaRow area) {
        return area.label(language.getLocale());
    }

    public List<Function> getFunctions() {
        return Arrays.asList(Function.values());
    }

    public List<TechnicalAreaRow> getAreas() {
        return areas;
    }

    public List<PersonRow> getEvaluators() {
        return evaluators;
    }

    public AuthoriseForm getForm() {
        return form;
    }

    public PersonRow getRow() {
        return row;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
