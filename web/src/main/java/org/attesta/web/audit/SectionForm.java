package org.attesta.web.audit;

import java.io.Serializable;
import org.attesta.audit.ReportItem;
import org.attesta.audit.ReportSection;

/** One part of a report while the leader writes it. */
public class SectionForm implements Serializable {

    private final ReportItem item;
    private String text;

    SectionForm(ReportSection section) {
        item = section.item();
        text = section.text();
    }

    ReportSection section() {
        return new ReportSection(item, text);
    }

    public ReportItem getItem() {
        return item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
