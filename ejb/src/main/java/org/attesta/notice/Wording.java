package org.attesta.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import org.attesta.access.Recipient;
import org.attesta.policy.Policy;
import org.attesta.shared.Installation;
import org.attesta.shared.Text;

/** The words of a notice in the receiver's language: kind and number of a record and where to read it, nothing of it. */
@ApplicationScoped
class Wording {

    /** Where the one-time link comes to stand when the letter is sent. */
    static final String LINK = "[[link]]";

    @Inject
    Installation installation;

    @Inject
    Policy policy;

    /**
     * @param args of the words of this kind
     * @param repliesTo whether an answer by mail reaches somebody
     */
    Notice.Words of(NoticeKind kind, Recipient to, About about, boolean repliesTo, Object... args) {
        var locale = Locale.forLanguageTag(to.language());
        var lines = new ArrayList<String>();
        lines.add(say("notice.greeting", locale, to.name()));
        lines.add(say("notice.text." + kind, locale, args));
        lines.add(say(isLink(kind) ? "notice.openLink" : "notice.open", locale) + "\n" + address(kind, about));
        if (repliesTo) {
            lines.add(say("notice.reply", locale));
        }
        lines.add(body(locale));
        return new Notice.Words(say("notice.subject." + kind, locale, args), String.join("\n\n", lines) + "\n");
    }

    private static boolean isLink(NoticeKind kind) {
        return kind == NoticeKind.INVITATION || kind == NoticeKind.REGISTRATION || kind == NoticeKind.PASSWORD;
    }

    private String address(NoticeKind kind, About about) {
        if (isLink(kind)) {
            return LINK;
        }
        var page = about.type() == null ? "/home" : "/" + about.type() + "/show?id=" + about.id();
        return installation.publicUrl() + page;
    }

    private String body(Locale locale) {
        var name = policy.profile().name();
        return name == null || name.isBlank() ? say("notice.body", locale) : name;
    }

    private static String say(String key, Locale locale, Object... args) {
        return Text.of(key, args).in(locale);
    }
}
