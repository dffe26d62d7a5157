package org.attesta.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.attesta.application.AnswerInfo;
import org.attesta.application.PlanProgramme;
import org.attesta.application.RequestInfo;
import org.attesta.application.Sign;
import org.attesta.web.shell.RecordForm;

/** Backs the pages of those steps of an application that ask for something of their own. */
@Named
@ViewScoped
public class ApplicationStepBacking extends ApplicationBacking {

    private final RecordForm<AnswerInfo> answer = new RecordForm<>(AnswerInfo.class);
    private final RecordForm<Sign> sign = new RecordForm<>(Sign.class);
    private final RecordForm<PlanProgramme> plan = new RecordForm<>(PlanProgramme.class);
    private String gaps;

    public String requestInfo() {
        return act(
                "request-info",
                new RequestInfo(
                        gaps == null ? null : gaps.lines().map(String::strip).toList()));
    }

    public String answer() {
        return act("answer", answer.read());
    }

    public String sign() {
        return act("sign", sign.read());
    }

    public String planProgramme() {
        return act("plan-programme", plan.read());
    }

    public String getGaps() {
        return gaps;
    }

    public void setGaps(String gaps) {
        this.gaps = gaps;
    }

    public Map<String, String> getAnswer() {
        return answer.getText();
    }

    public Map<String, String> getSign() {
        return sign.getText();
    }

    public Map<String, String> getPlan() {
        return plan.getText();
    }
}
