package org.attesta.takeover;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attesta.shared.Text;

/** The sheet that says which template a workbook is; one without it is taken for the present version. */
final class About implements RowReader {

    static final String TITLE = "about";
    static final String FORMAT = "attesta-takeover";
    static final int VERSION = 2;

    /** What who fills it in has to know, in each language: the template lies with people who have no account yet. */
    static final List<String> NOTES = Stream.of(Locale.ENGLISH, Locale.forLanguageTag("el"))
            .map(Text.of("takeover.names")::in)
            .toList();

    /** Version 1 had no sheets for certificates, cycles and nonconformities; what it has is read as it is now. */
    private static final Set<String> READ = Set.of("1", "2");

    private final List<Fault> faults;

    About(List<Fault> faults) {
        this.faults = faults;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        if (cells.size() < 2 || cells.get(0) == null || cells.get(1) == null) {
            return;
        }
        var said = cells.get(1).text();
        boolean known = switch (String.valueOf(cells.get(0).text())) {
            case "format" -> FORMAT.equals(said);
            case "version" -> READ.contains(said);
            default -> true;
        };
        if (!known) {
            faults.add(new Fault(TITLE, number, "", said, "takeover.otherVersion", List.of(String.valueOf(VERSION))));
        }
    }
}
