package org.attesta.web.certification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attesta.certification.CertificationRow;
import org.attesta.certification.CertificationService;
import org.attesta.certification.End;
import org.attesta.certification.ProposeReduction;
import org.attesta.certification.ProposeSuspension;
import org.attesta.certification.ProposeWithdrawal;
import org.attesta.certification.SubmitForDecision;
import org.attesta.certification.SuspensionGround;
import org.attesta.shared.Acting;
import org.attesta.web.shell.RecordBacking;

/** Backs the forms by which a certification is handed in, proposed about or ended. */
@Named
@ViewScoped
public class ProposeBacking extends RecordBacking<CertificationRow> {

    @EJB
    CertificationService certifications;

    private String why;
    private SuspensionGround ground;
    private LocalDate until;
    private String scope;
    private String comments;
    private String answers;
    private LocalDate requestedOn;

    @Override
    protected Acting<CertificationRow> service() {
        return certifications;
    }

    @Override
    protected void loaded() {
        if (scope == null) {
            scope = getRow().scope();
        }
    }

    public String submit() {
        return act("submit-for-decision", new SubmitForDecision(comments, answers));
    }

    public String suspend() {
        return act("suspend", new ProposeSuspension(why, ground, until));
    }

    public String withdraw() {
        return act("withdraw", new ProposeWithdrawal(why, ground));
    }

    public String reduce() {
        return act("reduce", new ProposeReduction(why, scope));
    }

    public String end() {
        return act("end", new End(why, requestedOn));
    }

    /** True when the package came back with questions. */
    public boolean isReturned() {
        return getRow().decisionId() != null;
    }

    public SuspensionGround[] getGrounds() {
        return SuspensionGround.values();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public SuspensionGround getGround() {
        return ground;
    }

    public void setGround(SuspensionGround ground) {
        this.ground = ground;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }
}
