package org.attesta.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attesta.journal.EntryRow;
import org.attesta.web.shell.Words;

/** Puts what the journal keeps as names of use cases and states into words. */
@Named
@RequestScoped
public class JournalWords {

    @Inject
    Words words;

    /** {@code application.start-review} as the button said it; a use case without words as it is kept. */
    public String what(EntryRow entry) {
        var what = entry.what();
        int dot = what.indexOf('.');
        if (dot < 0) {
            return words.find("journal.what." + what).orElse(what);
        }
        var action = what.substring(dot + 1);
        return words.find("journal.what." + what)
                .or(() -> words.find(what.substring(0, dot) + ".action." + action))
                .or(() -> words.find("journal.what." + action))
                .orElse(what);
    }

    public String state(EntryRow entry, String state) {
        if (state == null) {
            return "";
        }
        return words.find(entry.subjectType() + ".state." + state).orElse(state);
    }
}
