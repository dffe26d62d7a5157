package org.attesta.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.attesta.application.FeeOffer;
import org.attesta.application.Fees;
import org.attesta.application.ProposedFees.ProposedLine;
import org.attesta.application.VatTreatment;
import org.attesta.web.shell.RecordForm;
import org.attesta.web.shell.Words;

/** Backs {@code application/propose.xhtml}: fees that begin with what settings and audit time make of them. */
@Named
@ViewScoped
public class ProposalBacking extends ApplicationBacking {

    @Inject
    Words words;

    private FeeOffer offer;
    private ProposalForm form;

    @Override
    protected void loaded() {
        super.loaded();
        offer = applications.fees(getId());
        if (form == null) {
            form = new ProposalForm(offer);
        }
    }

    /** What is asked so far adds up to this. */
    public void reckon() {
        form.reckon(typed -> applications.reckon(getId(), typed));
    }

    public String send() {
        return form.send(typed -> act("propose", typed));
    }

    /** How a line was computed, in words. */
    public String computed(int line) {
        var of = offer.lines().get(line);
        if (of.computed() == null) {
            return words.get("application.fees.notComputed");
        }
        var amount = words.money(of.computed(), offer.currency());
        return of.quantity() == null
                ? words.fill("application.fees.computed", amount)
                : words.fill(
                        "application.fees.computedBy",
                        of.quantity().toPlainString(),
                        words.money(of.unitPrice(), offer.currency()),
                        amount);
    }

    public String label(int line) {
        return words.name("application.feeItem", offer.lines().get(line).item());
    }

    public Map<String, String> getPropose() {
        return form.propose().getText();
    }

    public Map<String, String> getFees() {
        return form.fees().getText();
    }

    public List<RecordForm<ProposedLine>> getLines() {
        return form.lines();
    }

    public Fees getReckoned() {
        return form.reckoned();
    }

    public VatTreatment[] getTreatments() {
        return VatTreatment.values();
    }
}
