package org.attesta.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The language of this request: what was chosen here, else the account's, else the browser's, else English. */
@Named
@RequestScoped
public class Language {

    /** Session attribute: the language of the account, used where this browser has chosen none. */
    public static final String OF_ACCOUNT = "attesta.language";

    static final String COOKIE = "attesta-language";
    private static final List<String> KNOWN = List.of("en", "el");

    @Inject
    HttpServletRequest request;

    private Locale locale;

    static boolean known(String tag) {
        return tag != null && KNOWN.contains(tag);
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = Locale.forLanguageTag(chosen());
        }
        return locale;
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    private String chosen() {
        var cookies = request.getCookies();
        if (cookies != null) {
            var kept = Arrays.stream(cookies)
                    .filter(c -> COOKIE.equals(c.getName()) && KNOWN.contains(c.getValue()))
                    .findFirst();
            if (kept.isPresent()) {
                return kept.get().getValue();
            }
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(OF_ACCOUNT) instanceof String tag && known(tag)) {
            return tag;
        }
        return KNOWN.contains(request.getLocale().getLanguage())
                ? request.getLocale().getLanguage()
                : Locale.ENGLISH.getLanguage();
    }
}
