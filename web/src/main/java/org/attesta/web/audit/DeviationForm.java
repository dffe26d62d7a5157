package org.attesta.web.audit;

import java.io.Serializable;
import java.util.stream.Stream;
import org.attesta.audit.Deviation;

/** A deviation from the plan while the leader writes it. */
public class DeviationForm implements Serializable {

    private String subject;
    private String reason;

    static DeviationForm of(Deviation deviation) {
        var form = new DeviationForm();
        form.subject = deviation.subject();
        form.reason = deviation.reason();
        return form;
    }

    boolean filled() {
        return Stream.of(subject, reason).anyMatch(t -> t != null && !t.isBlank());
    }

    Deviation deviation() {
        return new Deviation(subject, reason);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
