package org.attesta.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.attesta.client.Address;
import org.attesta.shared.Currencies;
import org.attesta.shared.Installation;
import org.attesta.shared.Text;

/** {@code text} in EL: turns what services say into the reader's language. */
@Named("text")
@RequestScoped
public class Words {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Language language;

    @Inject
    Installation installation;

    public String of(Text text) {
        return text == null ? "" : text.in(locale());
    }

    /** Words of the pages with {@code {0}}, {@code {1}} … filled in. */
    public String fill(String key, Object... args) {
        var words = get(key);
        for (int i = 0; i < args.length; i++) {
            words = words.replace("{" + i + "}", args[i] instanceof Text text ? of(text) : String.valueOf(args[i]));
        }
        return words;
    }

    public String get(String key) {
        return find(key).orElseGet(() -> "???" + key + "???");
    }

    /** Words of the pages, else of the services; empty where neither has the key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(Messages.find(key, locale())).or(() -> ofServices(key));
    }

    private Optional<String> ofServices(String key) {
        try {
            return Optional.of(Text.of(key).in(locale()));
        } catch (IllegalStateException unknown) {
            return Optional.empty();
        }
    }

    /** What people call a state: {@code state.SUBMITTED} of the feature's texts, the words refusals use too. */
    public String state(String type, Object state) {
        return state == null ? "" : capital(get(type + ".state." + name(state)));
    }

    /** What people call an action: {@code action.start-review} of the feature's bundle. */
    public String action(String type, String action) {
        return get(type + ".action." + action);
    }

    /** Any other enum: {@code <group>.<NAME>} of the feature's bundle, as in {@code name('finding.grade', MAJOR)}. */
    public String name(String group, Object value) {
        return value == null ? "" : capital(get(group + "." + name(value)));
    }

    /** Services say names inside sentences, pages let them stand alone; the letter of an enumeration stays small. */
    private static String capital(String words) {
        return words.isEmpty() || words.startsWith(")", 1)
                ? words
                : Character.toTitleCase(words.charAt(0)) + words.substring(1);
    }

    /** An answer of yes or no; empty while it is not given. */
    public String yesNo(Boolean answer) {
        return answer == null ? "" : get(answer ? "shell.yes" : "shell.no");
    }

    /** Lines of an address or a list, one below the other. */
    public String lines(Collection<String> lines) {
        return String.join("\n", lines);
    }

    /** An amount with its currency, such as {@code 14,500.00 EUR}; empty while there is none. */
    public String money(BigDecimal amount, String currency) {
        return amount == null ? "" : Currencies.written(amount, currency, locale());
    }

    /** An address in the reader's language, line below line. */
    public String address(Address address) {
        return lines(address.lines(locale()));
    }

    /** An address in the reader's language, in one line. */
    public String addressLine(Address address) {
        return commas(address.lines(locale()));
    }

    public String commas(Collection<String> parts) {
        return String.join(", ", parts);
    }

    public String instant(Instant instant) {
        return instant == null ? "" : MINUTES.withZone(installation.zone()).format(instant);
    }

    private static String name(Object value) {
        return value instanceof Enum<?> e ? e.name() : value.toString();
    }

    private Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? language.getLocale()
                : faces.getViewRoot().getLocale();
    }
}
