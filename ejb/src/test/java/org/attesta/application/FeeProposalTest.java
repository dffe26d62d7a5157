package org.attesta.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.List;
import org.attesta.application.ProposedFees.ProposedLine;
import org.attesta.audittime.AuditTime;
import org.attesta.policy.FeePolicy;
import org.attesta.shared.BadInput;
import org.attesta.shared.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The fees of a proposal")
class FeeProposalTest {

    private static final String OUTLINE = "Three years";

    private static BigDecimal of(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static AuditTime time() {
        return new AuditTime(
                of("7.0"), of("-20"), of("-20"), false, of("5.5"), of("1.5"), of("4.0"), of("2.0"), of("3.5"),
                List.of(), false);
    }

    private static FeePolicy prices(String currency, String rate) {
        return new FeePolicy(currency, of(rate), of("24"), of("450"), of("300"), "At cost");
    }

    private static FeeProposal proposal(String currency, String rate) {
        return new FeeProposal(time(), prices(currency, rate));
    }

    private static Propose asComputed(String currency) {
        return new Propose(null, currency, OUTLINE, new ProposedFees(null, null, null, null, null));
    }

    private static Propose lines(String currency, ProposedLine... lines) {
        return new Propose(null, currency, OUTLINE, new ProposedFees(List.of(lines), null, null, null, null));
    }

    private static ProposedLine line(FeeItem item, String amount) {
        return new ProposedLine(item, of(amount));
    }

    private static List<String> unmet(FeeProposal proposal, Propose propose) {
        return proposal.judge(propose).stream()
                .filter(Condition::blocks)
                .map(c -> c.message().key())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} x {2} = {3}")
    @CsvSource({
        "APPLICATION, , 450, 450.00",
        "INITIAL_AUDIT, 5.5, 850, 4675.00",
        "SURVEILLANCE_1, 2.0, 850, 1700.00",
        "SURVEILLANCE_2, 2.0, 850, 1700.00",
        "CERTIFICATION, 3, 300, 900.00",
        "RECERTIFICATION, 3.5, 850, 2975.00"
    })
    void followFromAuditTimeAndSettings(FeeItem item, BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        var line = proposal("EUR", "850").offer().lines().get(item.ordinal());
        assertThat(line).isEqualTo(new FeeLine(item, quantity, price, amount, amount));
    }

    @Test
    void areTheSumOfTheLinesWithoutTheOutlook() {
        var fees = proposal("EUR", "850").fees(asComputed("EUR"));
        assertThat(fees.net()).isEqualTo(of("9425.00"));
        assertThat(fees.vatAmount()).isEqualTo(of("2262.00"));
        assertThat(fees.gross()).isEqualTo(of("11687.00"));
        assertThat(fees.travel()).isEqualTo("At cost");
        assertThat(unmet(proposal("EUR", "850"), asComputed("EUR"))).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0} at {2} %: {3}")
    @CsvSource({
        "EUR, 0.02, 24, 0.00",
        "EUR, 0.03, 24, 0.01",
        "EUR, 10.50, 17, 1.79",
        "EUR, 100.10, 5.25, 5.26",
        "EUR, 1000, 0, 0.00",
        "EUR, 0.5, 100, 0.50",
        "JPY, 1005, 10, 101",
        "JPY, 1004, 10, 100",
        "KWD, 0.005, 10, 0.001",
        "KWD, 0.004, 10, 0.000"
    })
    void roundTheTaxHalfUpToWhatTheCurrencyHas(String currency, String amount, String percent, String tax) {
        var given = new ProposedFees(
                List.of(line(FeeItem.INITIAL_AUDIT, amount)), VatTreatment.RATE, of(percent), null, null);
        var propose = new Propose(null, currency, OUTLINE, given);
        assertThat(unmet(proposal("EUR", "850"), propose)).isEmpty();
        assertThat(proposal("EUR", "850").fees(propose).vatAmount()).isEqualTo(of(tax));
    }

    @Test
    void keepWhatWasComputedBesideWhatIsAsked() {
        var fees = proposal("EUR", "850")
                .fees(lines("EUR", line(FeeItem.INITIAL_AUDIT, "4000"), line(FeeItem.SURVEILLANCE_1, null)));
        assertThat(fees.lines())
                .containsExactly(
                        new FeeLine(FeeItem.INITIAL_AUDIT, of("5.5"), of("850"), of("4675.00"), of("4000")),
                        new FeeLine(FeeItem.SURVEILLANCE_1, of("2.0"), of("850"), of("1700.00"), of("1700.00")));
        assertThat(fees.net()).isEqualTo(of("5700.00"));
    }

    @Test
    void areNotComputedInAnotherCurrencyOrWithoutAuditTimeOrPrices() {
        assertThat(unmet(proposal("EUR", "850"), asComputed("CHF"))).containsExactly("application.feeAmounts");
        assertThat(unmet(new FeeProposal(null, prices("EUR", "850")), asComputed("EUR")))
                .containsExactly("application.feeAmounts");
        assertThat(unmet(new FeeProposal(time(), FeePolicy.NONE), asComputed("EUR")))
                .containsExactly("application.feeAmounts", "application.vatRate");
        assertThat(unmet(proposal("EUR", "850"), lines("CHF", line(FeeItem.INITIAL_AUDIT, "4000"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}, because {2}: {3}")
    @CsvSource({
        "RATE, 24, , ",
        "RATE, , , ",
        "REVERSE_CHARGE, , 'Article 196, Directive 2006/112/EC', ",
        "REVERSE_CHARGE, , ' ', application.vatReason",
        "REVERSE_CHARGE, 24, Article 196, application.vatReason",
        "EXEMPT, , , application.vatReason",
        "EXEMPT, , Public body, "
    })
    void sayWhyThereIsNoTax(VatTreatment vat, String percent, String reason, String unmet) {
        var propose = new Propose(null, "EUR", OUTLINE, new ProposedFees(null, vat, of(percent), reason, null));
        assertThat(unmet(proposal("EUR", "850"), propose)).isEqualTo(unmet == null ? List.of() : List.of(unmet));
        if (unmet == null && vat != VatTreatment.RATE) {
            var fees = proposal("EUR", "850").fees(propose);
            assertThat(fees.vatAmount()).isEqualTo(of("0.00"));
            assertThat(fees.gross()).isEqualTo(fees.net());
            assertThat(fees.vatReason()).isEqualTo(reason);
        }
    }

    @ParameterizedTest(name = "not in ''{0}''")
    @CsvSource({"XXX", "XAU", "eur", "EU", "''"})
    void areInACurrencyThatOneCanPayIn(String currency) {
        assertThat(unmet(proposal("EUR", "850"), lines(currency, line(FeeItem.INITIAL_AUDIT, "1"))))
                .contains("application.feeCurrency");
    }

    @Test
    void haveEachItemOnceInDecimalsOfTheCurrency() {
        var twice = lines("EUR", line(FeeItem.INITIAL_AUDIT, "1"), line(FeeItem.INITIAL_AUDIT, "2"));
        assertThat(unmet(proposal("EUR", "850"), twice)).containsExactly("application.feeOnce");
        assertThat(unmet(proposal("EUR", "850"), lines("EUR", line(FeeItem.INITIAL_AUDIT, "1.005"))))
                .containsExactly("application.feeDigits");
        assertThat(unmet(proposal("EUR", "850"), lines("JPY", line(FeeItem.INITIAL_AUDIT, "1.5"))))
                .containsExactly("application.feeDigits");
        assertThat(unmet(proposal("EUR", "850"), lines("JPY", line(FeeItem.INITIAL_AUDIT, "1.00"))))
                .isEmpty();
        assertThat(unmet(proposal("EUR", "850"), lines("EUR"))).containsExactly("application.feeAmounts");
    }

    @ParameterizedTest(name = "a fee of {0}: {1}")
    @CsvSource({"9425, true", "9425.00, true", "9424.99, false"})
    void areTheFeeThatIsTold(String fee, boolean same) {
        var propose = new Propose(of(fee), "EUR", OUTLINE, new ProposedFees(null, null, null, null, null));
        assertThat(unmet(proposal("EUR", "850"), propose).isEmpty()).isEqualTo(same);
    }

    @Test
    void mayBeToldInOneSumAsBefore() {
        assertThat(proposal("EUR", "850").judge(new Propose(of("14500"), "any", OUTLINE, null)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"14500, true", "14500.00, true", "14500.5, true", "14500.005, false"})
    void haveCentsWhereTheyAreOneSum(String fee, boolean taken) {
        var propose = new Propose(of(fee), "EUR", OUTLINE, null);
        if (taken) {
            assertThatNoException().isThrownBy(propose::requireCents);
        } else {
            assertThatThrownBy(propose::requireCents)
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("fee");
        }
    }

    @Test
    void addUpToASumInTheDecimalsOfTheCurrency() throws NoSuchMethodException {
        var given =
                new ProposedFees(List.of(line(FeeItem.INITIAL_AUDIT, "1.005")), VatTreatment.RATE, of("5"), null, null);
        var propose = new Propose(of("1.005"), "KWD", OUTLINE, given);
        var digits = Propose.class.getDeclaredMethod("fee").getAnnotation(Digits.class);
        assertThat(digits.fraction()).isGreaterThanOrEqualTo(propose.fee().scale());
        assertThatNoException().isThrownBy(propose::requireCents);
        assertThat(unmet(proposal("EUR", "850"), propose)).isEmpty();
    }

    @Test
    void sayNothingOfTravelWhereItsWordsWereCleared() {
        var propose = new Propose(null, "EUR", OUTLINE, new ProposedFees(null, null, null, null, ""));
        assertThat(proposal("EUR", "850").fees(propose).travel()).isEmpty();
    }
}
