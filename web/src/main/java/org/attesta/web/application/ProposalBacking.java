package org.attesta.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attesta.application.FeeLine;
import org.attesta.application.FeeOffer;
import org.attesta.application.Fees;
import org.attesta.application.Propose;
import org.attesta.application.ProposedFees;
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

    private final RecordForm<Propose> propose = new RecordForm<>(Propose.class);
    private final RecordForm<ProposedFees> fees = new RecordForm<>(ProposedFees.class);
    private FeeOffer offer;
    private List<RecordForm<ProposedLine>> lines;
    private Fees reckoned;

    @Override
    protected void loaded() {
        super.loaded();
        boolean first = offer == null;
        offer = applications.fees(getId());
        if (first) {
            propose.getText().put("currency", offer.currency());
            fees.getText().put("vat", VatTreatment.RATE.name());
            fees.getText().put("vatPercent", plain(offer.vatPercent()));
            fees.getText().put("travel", offer.travel());
            lines = offer.lines().stream().map(ProposalBacking::form).toList();
        }
    }

    private static RecordForm<ProposedLine> form(FeeLine line) {
        return RecordForm.of(ProposedLine.class, new ProposedLine(line.item(), line.computed()));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** What is asked so far adds up to this. */
    public void reckon() {
        reckoned = null;
        reckoned = applications.reckon(getId(), typed());
    }

    public String send() {
        return act("propose", typed());
    }

    private Propose typed() {
        var others = new HashMap<String, Object>();
        others.put("lines", asked());
        var given = fees.read("fees.", others);
        var whole = new HashMap<String, Object>();
        whole.put("fee", null);
        whole.put("fees", given);
        return propose.read("", whole);
    }

    /** A line whose amount is left empty is not asked for. */
    private List<ProposedLine> asked() {
        var read = new ArrayList<>(RecordForm.readAll("fees.lines", lines));
        read.removeIf(line -> line.amount() == null);
        return List.copyOf(read);
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
        return propose.getText();
    }

    public Map<String, String> getFees() {
        return fees.getText();
    }

    public List<RecordForm<ProposedLine>> getLines() {
        return lines;
    }

    public Fees getReckoned() {
        return reckoned;
    }

    public VatTreatment[] getTreatments() {
        return VatTreatment.values();
    }
}
