package org.attesta.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several names in one cell, with semicolons between. A name that has a semicolon itself, or begins with a quotation mark,
 * stands in quotation marks, and each of its own is doubled: {@code Main; "Athens; Piraeus"}.
 */
final class NameList {

    private static final char QUOTE = '"';

    private NameList() {}

    static String write(Stream<String> names) {
        return names.map(NameList::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String name) {
        boolean plain = name.indexOf(';') < 0 && name.strip().indexOf(QUOTE) != 0;
        return plain ? name : QUOTE + name.replace("\"", "\"\"") + QUOTE;
    }

    /** The Greek question mark looks the same, and a Greek keyboard may give it. */
    static List<String> read(String typed) {
        var cell = typed.replace('\u037E', ';');
        var names = new ArrayList<String>();
        for (int at = 0; at < cell.length(); ) {
            int end = separator(cell, at);
            var name = plain(cell.substring(at, end).strip());
            if (!name.isEmpty()) {
                names.add(name);
            }
            at = end + 1;
        }
        return names;
    }

    /** The semicolon that ends a name; the end of the cell where none does. */
    private static int separator(String cell, int from) {
        int open = after(cell, from);
        int close = closing(cell, open);
        if (close > 0) {
            int next = after(cell, close + 1);
            if (next == cell.length() || cell.charAt(next) == ';') {
                return next;
            }
        }
        int semicolon = cell.indexOf(';', from);
        return semicolon < 0 ? cell.length() : semicolon;
    }

    private static int after(String cell, int from) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the quotation ends that begins at {@code open}; -1 where none begins there, or it never ends. */
    private static int closing(String cell, int open) {
        boolean begins = open < cell.length() && cell.charAt(open) == QUOTE;
        for (int i = open + 1; begins && i < cell.length(); i++) {
            if (cell.charAt(i) == QUOTE) {
                if (i + 1 == cell.length() || cell.charAt(i + 1) != QUOTE) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String plain(String part) {
        boolean quoted = closing(part, 0) == part.length() - 1 && !part.isEmpty();
        return quoted
                ? part.substring(1, part.length() - 1).replace("\"\"", "\"").strip()
                : part;
    }
}
