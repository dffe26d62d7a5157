package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.competence.AuthorisationService;
import org.attesta.competence.CompetenceRow;
import org.attesta.competence.EndCompetence;
import org.attesta.competence.PersonService;
import org.attesta.shared.NotVisible;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.Visitor;

/** Backs {@code person/end.xhtml}: an authorisation ends earlier than it was given for. */
@Named
@ViewScoped
public class EndCompetenceBacking implements Serializable {

    @EJB
    AuthorisationService authorisations;

    @Inject
    Access access;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private UUID id;
    private UUID competence;
    private CompetenceRow row;
    private LocalDate validTo;
    private String reason;

    /** For {@code f:viewAction}. */
    public void load() {
        if (id == null) {
            throw new NotVisible("person", "");
        }
        read();
        access.require("competence.end", PersonService.WRITERS);
        validTo = visitor.getToday();
    }

    /** After somebody else's change: the present version, with what was typed here. */
    public void refresh() {
        read();
        notices.here("shell.refreshed");
    }

    public String end() {
        authorisations.end(id, competence, row.version(), new EndCompetence(validTo, reason));
        notices.info("person.ended");
        return "/person/show?faces-redirect=true&id=" + id;
    }

    private void read() {
        row = authorisations.of(id).stream()
                .filter(c -> c.id().equals(competence))
                .findFirst()
                .orElseThrow(() -> new NotVisible("competence", competence));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getCompetence() {
        return competence;
    }

    public void setCompetence(UUID competence) {
        this.competence = competence;
    }

    public CompetenceRow getRow() {
        return row;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
