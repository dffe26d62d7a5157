package org.attesta.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.attesta.application.VatTreatment;
import org.attesta.document.AgreementContent.Price;
import org.attesta.document.AgreementContent.PriceLine;
import org.attesta.reports.HouseDocument.Columns;

/** Fees line by line, with value added tax and what comes after the cycle. */
record PricePart(Price price, String currency, Say say) {

    Parts lines(Parts parts) {
        parts.table(
                        Columns.NUMBERED,
                        List.of("no", "price.item", "price.amount"),
                        rows(price.lines().stream()
                                .filter(line -> !line.item().outlook())
                                .toList()))
                .fact("price.net", money(price.net()))
                .fact(taxWords(), tax())
                .fact("price.gross", money(price.gross()));
        price.lines().stream()
                .filter(line -> line.item().outlook())
                .forEach(line -> parts.fact("price.outlook", item(line) + ", " + amount(line)));
        if (price.travel() != null && !price.travel().isBlank()) {
            parts.fact("price.travel", price.travel());
        }
        return parts.prose(say.of("price.whatever"));
    }

    private List<List<String>> rows(List<PriceLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Parts.row(String.valueOf(i + 1), item(lines.get(i)), amount(lines.get(i))))
                .toList();
    }

    private String item(PriceLine line) {
        return say.name("application.feeItem", line.item());
    }

    /** With how it comes about. */
    private String amount(PriceLine line) {
        var amount = money(line.amount());
        return line.quantity() == null || line.unitPrice() == null
                ? amount
                : say.number(line.quantity()) + " × " + money(line.unitPrice()) + " = " + amount;
    }

    private boolean taxed() {
        return price.vat() == VatTreatment.RATE;
    }

    /** Who owes the tax. */
    private String taxWords() {
        return switch (price.vat()) {
            case RATE -> "price.vat";
            case REVERSE_CHARGE -> "price.reverseCharge";
            case EXEMPT -> "price.exempt";
        };
    }

    private String tax() {
        return taxed() ? say.number(price.vatPercent()) + " %: " + money(price.vatAmount()) : price.vatReason();
    }

    private String money(BigDecimal amount) {
        return say.money(amount, currency);
    }
}
