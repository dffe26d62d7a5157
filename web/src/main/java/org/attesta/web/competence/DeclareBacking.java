package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.client.ClientService;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.DeclarationService;
import org.attesta.competence.Declare;
import org.attesta.shared.NotVisible;
import org.attesta.web.shell.Notices;

/** Backs {@code declaration/declare.xhtml}: about one client, for oneself or on behalf of another. */
@Named
@ViewScoped
public class DeclareBacking implements Serializable {

    @EJB
    DeclarationService declarations;

    @EJB
    CompetenceService people;

    @EJB
    ClientService clients;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private UUID client;
    private UUID person;
    private String clientName;
    private String personName;
    private Boolean conflict;
    private String statement;
    private LocalDate consultancyEnd;
    private String note;

    /** For {@code f:viewAction}. */
    public void load() {
        var actor = access.require("declaration.declare", DeclarationService.DECLARERS);
        var about = person == null ? actor.personId() : person;
        if (client == null || about == null) {
            throw new NotVisible("declaration", "");
        }
        clientName = clients.facts(client).name();
        personName = people.people(List.of(about)).get(about);
    }

    public String declare() {
        var row = declarations.declare(new Declare(person, client, conflict, statement, consultancyEnd, note));
        notices.info("declaration.declared");
        return person == null
                ? "/declaration/mine?faces-redirect=true"
                : "/person/show?faces-redirect=true&id=" + row.personId();
    }

    public UUID getClient() {
        return client;
    }

    public void setClient(UUID client) {
        this.client = client;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getClientName() {
        return clientName;
    }

    public String getPersonName() {
        return personName;
    }

    public Boolean getConflict() {
        return conflict;
    }

    public void setConflict(Boolean conflict) {
        this.conflict = conflict;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public LocalDate getConsultancyEnd() {
        return consultancyEnd;
    }

    public void setConsultancyEnd(LocalDate consultancyEnd) {
        this.consultancyEnd = consultancyEnd;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
