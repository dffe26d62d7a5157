package org.attesta.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of pages, rules and documents")
class BundlesTest {

    private static final String GREEK = "_el.properties";

    /** Every bundle of the product, by its English file; the clauses of the rules have no language. */
    static List<Path> bundles() throws IOException {
        var found = new ArrayList<Path>();
        for (var module : List.of("../ejb", "../reports", "../web")) {
            try (var files = Files.walk(Path.of(module, "src/main/resources/org"))) {
                files.filter(f -> f.toString().endsWith(".properties"))
                        .filter(f -> !f.toString().endsWith(GREEK) && !f.endsWith("rules.properties"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void areThereInBothLanguages(Path bundle) throws IOException {
        var english = load(bundle);
        var greek = load(greek(bundle));

        assertThat(greek.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.values()).noneMatch(words -> words.toString().isBlank());
        assertThat(greek.values()).noneMatch(words -> words.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheSamePlacesToFillIn(Path bundle) throws IOException {
        var english = load(bundle);
        var greek = load(greek(bundle));

        for (var key : english.stringPropertyNames()) {
            for (var place : List.of("{0}", "{1}", "{2}", "{3}")) {
                assertThat(greek.getProperty(key, "").contains(place))
                        .as("%s in %s", place, key)
                        .isEqualTo(english.getProperty(key).contains(place));
            }
        }
    }

    private static Path greek(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", GREEK));
    }

    static Properties load(Path file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
