package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.competence.AuthorisationService;
import org.attesta.competence.CompetenceRow;
import org.attesta.competence.DeclarationRow;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.PersonRow;
import org.attesta.competence.PersonService;
import org.attesta.shared.NotVisible;
import org.attesta.web.shell.Visitor;

/** Backs {@code person/show.xhtml}: what a person was authorised for on a day, and what the person declared. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    @EJB
    PersonService people;

    @EJB
    AuthorisationService authorisations;

    @EJB
    DeclarationService declarationService;

    @Inject
    Visitor visitor;

    private UUID id;
    private LocalDate on;
    private PersonRow row;
    private List<CompetenceRow> competences;
    private List<DeclarationRow> declarations;

    /** For {@code f:viewAction}. */
    public void load() {
        if (id == null) {
            throw new NotVisible("person", "");
        }
        row = people.row(id);
        if (on == null) {
            on = visitor.getToday();
        }
        competences = authorisations.of(id);
        declarations = declarationService.of(id);
    }

    public List<CompetenceRow> getValid() {
        return competences.stream().filter(c -> c.validOn(on)).toList();
    }

    public List<CompetenceRow> getOthers() {
        return competences.stream().filter(c -> !c.validOn(on)).toList();
    }

    /** Declarations are for those who oversee them, and one's own. */
    public boolean isDeclarationsShown() {
        return visitor.isAny(DeclarationService.OVERSEERS) || !declarations.isEmpty();
    }

    public boolean isWriter() {
        return visitor.isAny(PersonService.WRITERS);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public PersonRow getRow() {
        return row;
    }

    public List<DeclarationRow> getDeclarations() {
        return declarations;
    }
}
