package org.attesta.web.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attesta.application.FeeLine;
import org.attesta.application.FeeOffer;
import org.attesta.application.Fees;
import org.attesta.application.Propose;
import org.attesta.application.ProposedFees;
import org.attesta.application.ProposedFees.ProposedLine;
import org.attesta.application.VatTreatment;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.web.shell.RecordForm;

/** A proposal while it is typed; it begins with every line as computed, and a line left empty is not asked for. */
final class ProposalForm implements Serializable {

    private static final Pattern LINE = Pattern.compile("fees\\.lines\\[(\\d+)](.*)");

    private final RecordForm<Propose> propose = new RecordForm<>(Propose.class);
    private final RecordForm<ProposedFees> fees = new RecordForm<>(ProposedFees.class);
    private final List<RecordForm<ProposedLine>> lines;
    private Fees reckoned;

    ProposalForm(FeeOffer offer) {
        propose.getText().put("currency", offer.currency());
        fees.getText().put("vat", VatTreatment.RATE.name());
        fees.getText().put("vatPercent", plain(offer.vatPercent()));
        fees.getText().put("travel", offer.travel());
        lines = new ArrayList<>(offer.lines().stream().map(ProposalForm::form).toList());
    }

    private static RecordForm<ProposedLine> form(FeeLine line) {
        return RecordForm.of(ProposedLine.class, new ProposedLine(line.item(), line.computed()));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** What is asked so far adds up to this. */
    void reckon(Function<Propose, Fees> by) {
        reckoned = null;
        reckoned = given(by);
    }

    /** Sums of before say nothing about what was refused now. */
    String send(Function<Propose, String> to) {
        reckoned = null;
        return given(to);
    }

    private <T> T given(Function<Propose, T> to) {
        var read = RecordForm.readAll("fees.lines", lines);
        var asked = IntStream.range(0, read.size())
                .filter(i -> read.get(i).amount() != null)
                .boxed()
                .toList();
        var typed = typed(asked.stream().map(read::get).toList());
        try {
            return to.apply(typed);
        } catch (BadInput bad) {
            throw new BadInput(bad.errors().stream().map(e -> onPage(e, asked)).toList());
        }
    }

    private Propose typed(List<ProposedLine> asked) {
        var others = new HashMap<String, Object>();
        others.put("lines", asked);
        // nothing would mean the words of the settings
        others.put("travel", Objects.requireNonNullElse(fees.getText().get("travel"), ""));
        if (!VatTreatment.RATE.name().equals(fees.getText().get("vat"))) {
            others.put("vatPercent", null);
        }
        var whole = new HashMap<String, Object>();
        whole.put("fee", null);
        whole.put("fees", fees.read("fees.", others));
        return propose.read("", whole);
    }

    /** @param asked which line of the page each line is that was asked for */
    private static FieldError onPage(FieldError error, List<Integer> asked) {
        var place = LINE.matcher(error.field());
        return place.matches()
                ? new FieldError(
                        "fees.lines[" + asked.get(Integer.parseInt(place.group(1))) + "]" + place.group(2),
                        error.message())
                : error;
    }

    RecordForm<Propose> propose() {
        return propose;
    }

    RecordForm<ProposedFees> fees() {
        return fees;
    }

    List<RecordForm<ProposedLine>> lines() {
        return lines;
    }

    Fees reckoned() {
        return reckoned;
    }
}
