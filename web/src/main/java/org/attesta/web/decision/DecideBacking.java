package org.attesta.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attesta.decision.Decide;
import org.attesta.decision.DecisionOutcome;
import org.attesta.decision.DecisionRow;
import org.attesta.decision.DecisionService;
import org.attesta.shared.Acting;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.Inputs;
import org.attesta.web.shell.RecordBacking;

/** Backs {@code decision/decide.xhtml}: first what is decided, then the last look before it is decided for good. */
@Named
@ViewScoped
public class DecideBacking extends RecordBacking<DecisionRow> {

    @EJB
    DecisionService decisions;

    @Inject
    Dossiers dossiers;

    @Inject
    Inputs inputs;

    private Dossier dossier;
    private DecisionOutcome outcome;
    private String why;
    private String scope;
    private LocalDate effective;
    private boolean looked;

    @Override
    protected Acting<DecisionRow> service() {
        return decisions;
    }

    @Override
    protected void loaded() {
        dossier = dossiers.of(getRow());
        if (outcome == null) {
            outcome = getRow().kind().proposed();
            scope = getRow().proposal().scope();
        }
    }

    /** The last look: nothing is decided yet. */
    public void look() {
        inputs.check(typed());
        looked = true;
    }

    public void back() {
        looked = false;
    }

    public String decide() {
        return act("decide", typed());
    }

    /** The scope stands in the form from the proposal; a day that was typed is never left out in silence. */
    private Decide typed() {
        return new Decide(outcome, why, outcome.issuesCertificate() ? scope : null, effective);
    }

    public List<DecisionOutcome> getOutcomes() {
        return getRow().kind().outcomes().stream().sorted().toList();
    }

    /** What would refuse or question the proposed outcome now. */
    public List<Condition> getUnmet() {
        return getGates().stream()
                .filter(g -> g.action().equals("decide"))
                .map(Gate::conditions)
                .flatMap(List::stream)
                .filter(c -> !c.met())
                .toList();
    }

    public List<Condition> getWarnings() {
        return getUnmet().stream().filter(c -> !c.blocks()).toList();
    }

    /** True while the chosen outcome is the one whose conditions are shown. */
    public boolean isAsProposed() {
        return outcome == getRow().kind().proposed();
    }

    public Dossier getDossier() {
        return dossier;
    }

    public boolean isLooked() {
        return looked;
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecisionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }
}
