package org.attesta.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attesta.shared.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The documents for users")
class UserDocsTest {

    private static final Path DOCS = Path.of("../docs/users");
    private static final Pattern LABEL = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("`(R-[^`]+)`");

    static List<Path> docs() throws IOException {
        try (var files = Files.list(DOCS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("docs")
    void nameOnlyWhatStandsOnThePages(Path doc) throws IOException {
        var words = words();
        assertThat(found(LABEL, doc))
                .isNotEmpty()
                .allSatisfy(label ->
                        assertThat(words).contains(label.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("docs")
    void nameOnlyRulesThatAreThere(Path doc) throws IOException {
        assertThat(found(RULE, doc))
                .allSatisfy(rule -> assertThat(Rules.clauseOf(rule)).isNotBlank());
    }

    private static List<String> found(Pattern what, Path doc) throws IOException {
        return what.matcher(Files.readString(doc, UTF_8))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    private static Set<String> words() throws IOException {
        var words = new HashSet<String>();
        for (var bundle : BundlesTest.bundles()) {
            BundlesTest.load(bundle)
                    .values()
                    .forEach(w -> words.add(w.toString().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
