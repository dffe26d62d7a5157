package org.attesta.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.attesta.shared.Currencies;
import org.attesta.shared.Text;

/** Words of a document in its language; dates as people write them, moments in the body's zone. */
record Say(Locale locale, ZoneId zone) {

    private static final String NOTHING = "–";

    /** @param key below {@code document}; dates among the arguments are written out */
    String of(String key, Object... args) {
        var plain = Arrays.stream(args)
                .map(a -> a instanceof LocalDate day ? date(day) : a)
                .toArray();
        return Text.of("document." + key, plain).in(locale);
    }

    /** Words that another feature has for one of its own, standing alone: {@code name("audit.type", STAGE1)}. */
    String name(String group, Enum<?> value) {
        return value == null
                ? NOTHING
                : capital(Text.of(group + "." + value.name()).in(locale));
    }

    String date(LocalDate day) {
        return day == null ? NOTHING : day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    /** For columns that have less room. */
    String shortDate(LocalDate day) {
        return day == null ? NOTHING : day.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
    }

    String moment(Instant at) {
        var there = at.atZone(zone);
        return there.format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", locale)) + " (" + zone + ")";
    }

    /** The business date of a signature, and the moment of the click with its zone; one date where both are the same day. */
    String signed(SignatureRow row) {
        boolean sameDay = row.signedOn().equals(LocalDate.ofInstant(row.signedAt(), zone));
        return sameDay ? moment(row.signedAt()) : of("signedOn", row.signedOn(), moment(row.signedAt()));
    }

    /** From the first day to the last; one day stands alone. */
    String days(LocalDate first, LocalDate last) {
        return last == null || first.equals(last) ? date(first) : of("fromTo", first, last);
    }

    String number(BigDecimal number) {
        if (number == null) {
            return NOTHING;
        }
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    String money(BigDecimal amount, String currency) {
        return amount == null ? NOTHING : Currencies.written(amount, currency, locale);
    }

    /** The text, or a dash where nothing was written. */
    String given(String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    /** One below the other, each after a dash. */
    String list(Collection<String> lines) {
        return lines.isEmpty() ? NOTHING : NOTHING + " " + String.join("\n" + NOTHING + " ", lines);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toTitleCase(words.charAt(0)) + words.substring(1);
    }
}
