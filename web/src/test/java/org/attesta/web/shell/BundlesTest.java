package org.attesta.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of the pages")
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/attesta/web");

    static List<Path> features() throws IOException {
        try (var folders = Files.list(BUNDLES)) {
            return folders.filter(f -> Files.exists(f.resolve("messages.properties")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void areThereInBothLanguages(Path feature) throws IOException {
        var english = load(feature.resolve("messages.properties"));
        var greek = load(feature.resolve("messages_el.properties"));

        assertThat(greek.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.values()).noneMatch(words -> words.toString().isBlank());
        assertThat(greek.values()).noneMatch(words -> words.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("features")
    void haveTheSamePlacesToFillIn(Path feature) throws IOException {
        var english = load(feature.resolve("messages.properties"));
        var greek = load(feature.resolve("messages_el.properties"));

        for (var key : english.stringPropertyNames()) {
            for (var place : List.of("{0}", "{1}", "{2}", "{3}")) {
                assertThat(greek.getProperty(key, "").contains(place))
                        .as("%s in %s", place, key)
                        .isEqualTo(english.getProperty(key).contains(place));
            }
        }
    }

    static Properties load(Path file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
