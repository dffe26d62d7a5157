package org.attesta.web.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.attesta.audit.ClientReview;
import org.attesta.audit.ClientReviewKind;

/** An internal audit or management review of the client while an auditor writes it down. */
public class ReviewForm implements Serializable {

    private ClientReviewKind kind;
    private LocalDate date;
    private boolean performed = true;
    private String scope;
    private String by;
    private String findings;

    ReviewForm(ClientReviewKind kind) {
        this.kind = kind;
    }

    static ReviewForm of(ClientReview review) {
        var form = new ReviewForm(review.kind());
        form.date = review.date();
        form.performed = review.performed();
        form.scope = review.scope();
        form.by = review.by();
        form.findings = review.findings();
        return form;
    }

    ClientReview review() {
        return new ClientReview(kind, date, performed, scope, by, findings);
    }

    public ClientReviewKind getKind() {
        return kind;
    }

    public void setKind(ClientReviewKind kind) {
        this.kind = kind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public boolean isPerformed() {
        return performed;
    }

    public void setPerformed(boolean performed) {
        this.performed = performed;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
