package org.attesta.web.audit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.attesta.audit.Part;
import org.attesta.audit.Seat;

/** One line of the team editor. */
public class SeatForm implements Serializable {

    private UUID personId;
    private Part part = Part.AUDITOR;
    private BigDecimal days;
    private UUID supervisorId;
    private String justification;

    static SeatForm of(Seat seat) {
        var form = new SeatForm();
        form.personId = seat.personId();
        form.part = seat.part();
        form.days = seat.days();
        form.supervisorId = seat.part() == Part.TRAINEE ? seat.evaluatorId() : seat.responsibleId();
        form.justification = seat.justification();
        return form;
    }

    /** Who supervises is an evaluator for a trainee, the responsible auditor for everyone else. */
    Seat seat() {
        boolean trainee = part == Part.TRAINEE;
        return new Seat(
                personId,
                part,
                days,
                trainee ? supervisorId : null,
                trainee ? null : supervisorId,
                justification,
                null);
    }

    boolean filled() {
        return personId != null;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public BigDecimal getDays() {
        return days;
    }

    public void setDays(BigDecimal days) {
        this.days = days;
    }

    public UUID getSupervisorId() {
        return supervisorId;
    }

    public void setSupervisorId(UUID supervisorId) {
        this.supervisorId = supervisorId;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
