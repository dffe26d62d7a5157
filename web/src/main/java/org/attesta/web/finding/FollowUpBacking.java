package org.attesta.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attesta.finding.AcceptPlan;
import org.attesta.finding.SubmitEvidence;
import org.attesta.finding.VerificationMethod;
import org.attesta.finding.Verify;

/** Backs {@code accept-plan}, {@code submit-evidence} and {@code verify} of a finding. */
@Named
@ViewScoped
public class FollowUpBacking extends FindingRecordBacking {

    private VerificationMethod verificationMethod;
    private String effectiveness;
    private UUID[] evidenceIds = {};

    public String acceptPlan() {
        return act("accept-plan", new AcceptPlan(verificationMethod));
    }

    public String submitEvidence() {
        return act("submit-evidence", new SubmitEvidence(List.of(evidenceIds)));
    }

    public String verify() {
        return act("verify", new Verify(effectiveness, List.of(evidenceIds)));
    }

    public VerificationMethod[] getMethods() {
        return VerificationMethod.values();
    }

    public VerificationMethod getVerificationMethod() {
        return verificationMethod;
    }

    public void setVerificationMethod(VerificationMethod verificationMethod) {
        this.verificationMethod = verificationMethod;
    }

    public String getEffectiveness() {
        return effectiveness;
    }

    public void setEffectiveness(String effectiveness) {
        this.effectiveness = effectiveness;
    }

    public UUID[] getEvidenceIds() {
        return evidenceIds.clone();
    }

    public void setEvidenceIds(UUID[] evidenceIds) {
        this.evidenceIds = evidenceIds == null ? new UUID[0] : evidenceIds.clone();
    }
}
