package org.attesta.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.attesta.application.FeeItem;
import org.attesta.application.FeeLine;
import org.attesta.application.FeeOffer;
import org.attesta.application.Fees;
import org.attesta.application.Propose;
import org.attesta.application.ProposedFees;
import org.attesta.application.ProposedFees.ProposedLine;
import org.attesta.application.VatTreatment;
import org.attesta.shared.BadInput;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The form of a proposal")
class ProposalFormTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final Fees FEES =
            new Fees(List.of(), VatTreatment.RATE, BigDecimal.TEN, null, HUNDRED, BigDecimal.TEN, HUNDRED, null);

    private final ProposalForm form = new ProposalForm(new FeeOffer(
            "EUR",
            Stream.of(FeeItem.APPLICATION, FeeItem.INITIAL_AUDIT, FeeItem.CERTIFICATION)
                    .map(item -> new FeeLine(item, null, null, HUNDRED, HUNDRED))
                    .toList(),
            new BigDecimal("24"),
            "At cost"));

    private ProposedFees sent() {
        var sent = new AtomicReference<Propose>();
        form.send(typed -> {
            sent.set(typed);
            return null;
        });
        return sent.get().fees();
    }

    @Test
    void beginsWithWhatIsOffered() {
        assertThat(sent())
                .isEqualTo(new ProposedFees(
                        List.of(
                                new ProposedLine(FeeItem.APPLICATION, HUNDRED),
                                new ProposedLine(FeeItem.INITIAL_AUDIT, HUNDRED),
                                new ProposedLine(FeeItem.CERTIFICATION, HUNDRED)),
                        VatTreatment.RATE,
                        new BigDecimal("24"),
                        null,
                        "At cost"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "null"},
            nullValues = "null")
    void leavesTheWordsAboutTravelOutOnceTheyAreCleared(String cleared) {
        form.fees().getText().put("travel", cleared);
        assertThat(sent().travel()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} %: {2}")
    @CsvSource({"RATE, 17, 17", "REVERSE_CHARGE, 24, ", "EXEMPT, 24, ", "EXEMPT, none, "})
    void hasARateOnlyWhereTaxIsCharged(VatTreatment vat, String typed, BigDecimal percent) {
        form.fees().getText().put("vat", vat.name());
        form.fees().getText().put("vatPercent", typed);
        assertThat(sent().vatPercent()).isEqualTo(percent);
    }

    @Test
    void tellsWhatIsWrongAtTheLineOfThePage() {
        form.lines().get(0).getText().put("amount", "");
        form.lines().get(2).getText().put("amount", "-1");
        var words = Text.of("shared.invalid");
        var refused = catchThrowableOfType(
                BadInput.class,
                () -> form.send(typed -> {
                    assertThat(typed.fees().lines())
                            .extracting(ProposedLine::item)
                            .containsExactly(FeeItem.INITIAL_AUDIT, FeeItem.CERTIFICATION);
                    throw new BadInput(
                            List.of(new FieldError("fees.lines[1].amount", words), new FieldError("currency", words)));
                }));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("fees.lines[2].amount", "currency");
    }

    @Test
    void tellsWhatIsNoNumberAtTheLineOfThePage() {
        form.lines().get(0).getText().put("amount", "");
        form.lines().get(2).getText().put("amount", "many");
        var refused = catchThrowableOfType(BadInput.class, this::sent);
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("fees.lines[2].amount");
    }

    @Test
    void showsNoSumsOfBeforeBesideARefusal() {
        form.reckon(typed -> FEES);
        assertThat(form.reckoned()).isEqualTo(FEES);
        assertThatThrownBy(() -> form.send(typed -> {
                    throw new BadInput("currency", Text.of("shared.invalid"));
                }))
                .isInstanceOf(BadInput.class);
        assertThat(form.reckoned()).isNull();
    }
}
