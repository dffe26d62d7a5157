package org.attesta.application;

import static org.attesta.shared.Inputs.filled;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.attesta.application.ProposedFees.ProposedLine;
import org.attesta.audittime.AuditTime;
import org.attesta.policy.FeePolicy;
import org.attesta.shared.Condition;
import org.attesta.shared.Currencies;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.Text;

/**
 * From audit time and settings to the fees of a proposal ({@code ISO/IEC 17021-1, 8.5.1}), in exact decimals; rounded half
 * up to what the currency has.
 *
 * @param time null where it was not determined
 */
record FeeProposal(AuditTime time, FeePolicy policy) {

    private static final String RULE = "R-8.5.1";
    private static final BigDecimal YEARS = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    FeeOffer offer() {
        return new FeeOffer(policy.currency(), lines(policy.currency()), policy.vatPercent(), policy.travel());
    }

    /** Every line as computed; the settings know the prices in their own currency only. */
    private List<FeeLine> lines(String currency) {
        return Arrays.stream(FeeItem.values()).map(item -> line(item, currency)).toList();
    }

    private FeeLine line(FeeItem item, String currency) {
        boolean known = policy.currency() != null && policy.currency().equals(currency);
        var price = known ? price(item) : null;
        var quantity = quantity(item);
        var computed = price == null || quantity == null ? null : rounded(price.multiply(quantity), currency);
        return new FeeLine(item, item == FeeItem.APPLICATION ? null : quantity, price, computed, computed);
    }

    private BigDecimal price(FeeItem item) {
        return switch (item) {
            case APPLICATION -> policy.applicationFee();
            case CERTIFICATION -> policy.yearlyFee();
            default -> policy.dayRate();
        };
    }

    private BigDecimal quantity(FeeItem item) {
        if (item == FeeItem.APPLICATION) {
            return BigDecimal.ONE;
        }
        if (item == FeeItem.CERTIFICATION) {
            return YEARS;
        }
        if (time == null) {
            return null;
        }
        return switch (item) {
            case INITIAL_AUDIT -> time.stage1().add(time.stage2());
            case RECERTIFICATION -> time.recertification();
            default -> time.surveillance();
        };
    }

    /** @throws RuleViolation for what {@link #judge} does not let through */
    Fees reckoned(Propose propose) {
        var unmet = judge(propose).stream().filter(Condition::blocks).toList();
        if (!unmet.isEmpty()) {
            throw new RuleViolation(unmet);
        }
        return fees(propose);
    }

    /** Only for what {@link #judge} has let through. */
    Fees fees(Propose propose) {
        var given = propose.fees();
        var currency = propose.currency();
        var asked = asked(given, currency);
        var net = asked.stream()
                .filter(line -> !line.item().outlook())
                .map(FeeLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var percent = percent(given);
        var tax = percent == null ? BigDecimal.ZERO : net.multiply(percent).divide(HUNDRED);
        var rounded = rounded(tax, currency);
        return new Fees(
                asked,
                given.vat(),
                percent,
                percent == null ? given.vatReason().strip() : null,
                rounded(net, currency),
                rounded,
                rounded(net.add(rounded), currency),
                given.travel() == null ? policy.travel() : given.travel());
    }

    private BigDecimal percent(ProposedFees given) {
        if (given.vat() != VatTreatment.RATE) {
            return null;
        }
        return given.vatPercent() == null ? policy.vatPercent() : given.vatPercent();
    }

    private List<FeeLine> asked(ProposedFees given, String currency) {
        return given.lines() == null
                ? lines(currency)
                : given.lines().stream()
                        .map(l -> line(l.item(), currency).asked(l.amount()))
                        .toList();
    }

    /** What stands in the way of fees that are told line by line; nothing for a fee in one sum. */
    List<Condition> judge(Propose propose) {
        var given = propose.fees();
        if (given == null) {
            return List.of();
        }
        var digits = Currencies.digitsOf(propose.currency());
        var all = new ArrayList<Condition>();
        all.add(told("feeCurrency", digits.isPresent()));
        var asked = digits.isEmpty() ? List.<FeeLine>of() : asked(given, propose.currency());
        boolean amounts = asked.stream().allMatch(line -> line.amount() != null);
        all.add(told("feeAmounts", amounts && !asked.isEmpty()));
        all.add(told("feeOnce", asked.stream().map(FeeLine::item).distinct().count() == asked.size()));
        all.add(told("feeDigits", fits(given, digits.orElse(0))));
        boolean taxed = given.vat() == VatTreatment.RATE;
        all.add(told("vatRate", !taxed || percent(given) != null));
        all.add(told("vatReason", taxed || given.vatPercent() == null && filled(given.vatReason())));
        if (all.stream().allMatch(Condition::met) && propose.fee() != null) {
            var net = fees(propose).net();
            all.add(Condition.block(RULE, propose.fee().compareTo(net) == 0, Text.of("application.feeSum", net)));
        }
        return all;
    }

    private static boolean fits(ProposedFees given, int digits) {
        return given.lines() == null
                || given.lines().stream()
                        .map(ProposedLine::amount)
                        .filter(Objects::nonNull)
                        .allMatch(amount -> amount.stripTrailingZeros().scale() <= digits);
    }

    private static Condition told(String words, boolean met) {
        return Condition.block(RULE, met, Text.of("application." + words));
    }

    private static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(Currencies.digitsOf(currency).orElse(2), RoundingMode.HALF_UP);
    }
}
