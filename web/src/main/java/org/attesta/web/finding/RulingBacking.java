package org.attesta.web.finding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.Function;
import org.attesta.competence.PersonFacts;
import org.attesta.finding.FindingState;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.finding.Reclassify;
import org.attesta.finding.ResolveDispute;
import org.attesta.shared.BusinessClock;
import org.attesta.standard.Standards;

/** Backs {@code resolve-dispute} and {@code reclassify} of a finding. */
@Named
@ViewScoped
public class RulingBacking extends FindingRecordBacking {

    @EJB
    CompetenceService competence;

    @Inject
    BusinessClock clock;

    private FindingState outcome;
    private UUID withPersonId;
    private MajorGround ground;
    private String why;

    public String resolve() {
        return act("resolve-dispute", new ResolveDispute(outcome, why, withPersonId));
    }

    /** There are two grades: the other one. */
    public String reclassify() {
        return act("reclassify", new Reclassify(getOtherGrade(), ground, why));
    }

    public Grade getOtherGrade() {
        return getRow().draft().grade() == Grade.MAJOR ? Grade.MINOR : Grade.MAJOR;
    }

    public FindingState[] getOutcomes() {
        return new FindingState[] {FindingState.ISSUED, FindingState.VOIDED};
    }

    public MajorGround[] getGrounds() {
        return MajorGround.values();
    }

    /** Who could be heard: everybody who may audit the standard and did not write the finding. */
    public List<PersonFacts> getPersons() {
        return competence.candidates(Function.AUDITOR, Standards.SMS, clock.today()).stream()
                .filter(p -> !p.id().equals(getRow().authorId()))
                .toList();
    }

    public FindingState getOutcome() {
        return outcome;
    }

    public void setOutcome(FindingState outcome) {
        this.outcome = outcome;
    }

    public UUID getWithPersonId() {
        return withPersonId;
    }

    public void setWithPersonId(UUID withPersonId) {
        this.withPersonId = withPersonId;
    }

    public MajorGround getGround() {
        return ground;
    }

    public void setGround(MajorGround ground) {
        this.ground = ground;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
