package org.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attesta.application.VatTreatment;
import org.attesta.document.AgreementContent.Price;
import org.attesta.reports.HouseDocument.Fact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The fees in a document")
class PricePartTest {

    private static final BigDecimal NET = new BigDecimal("4900");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "REVERSE_CHARGE, en, Reverse charge: the client owes the value added tax",
        "EXEMPT, en, Exempt: nobody owes value added tax",
        "REVERSE_CHARGE, el, Αντίστροφη επιβάρυνση: τον ΦΠΑ οφείλει ο πελάτης",
        "EXEMPT, el, Απαλλαγή: κανείς δεν οφείλει ΦΠΑ"
    })
    void sayWhoOwesTheTaxWhereNoneIsCharged(VatTreatment vat, String language, String words) {
        var say = new Say(Locale.forLanguageTag(language), ZoneId.of("Europe/Athens"));
        var price = new Price(List.of(), vat, null, "Article 196", NET, BigDecimal.ZERO, NET, "");
        var sections = new PricePart(price, "EUR", say)
                .lines(new Parts(say).part("price.net", null))
                .all();
        assertThat(sections.get(0).blocks()).contains(new Fact(words, "Article 196"));
    }
}
