package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Several names in one cell")
class NameListTest {

    @Test
    void standBetweenSemicolons() {
        assertThat(NameList.read(" Main ;Κεντρικά;; Lab; ")).containsExactly("Main", "Κεντρικά", "Lab");
        assertThat(NameList.read(" ; ")).isEmpty();
        assertThat(NameList.read("Κεντρικά\u037E Lab")).containsExactly("Κεντρικά", "Lab");
    }

    @Test
    void withASemicolonOfTheirOwnStandInQuotationMarks() {
        assertThat(NameList.read("Main; \"Athens; Piraeus\" ;Lab")).containsExactly("Main", "Athens; Piraeus", "Lab");
        assertThat(NameList.read("\"\"\"North\"\" hall; 2nd floor\"")).containsExactly("\"North\" hall; 2nd floor");
    }

    @Test
    void mayHaveQuotationMarksInside() {
        assertThat(NameList.read("Hall \"A\"; \"North\" wing; \"open"))
                .containsExactly("Hall \"A\"", "\"North\" wing", "\"open");
    }

    @Test
    void areWrittenPlainlyWhereThatCanBeRead() {
        assertThat(NameList.write(Stream.of("Main", "Hall \"A\"", "Athens; Piraeus", "\"North\" wing")))
                .isEqualTo("Main; Hall \"A\"; \"Athens; Piraeus\"; \"\"\"North\"\" wing\"");
    }

    @Test
    void comeBackAsTheyWereWritten() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<String> names = IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(n -> name(random))
                    .toList();
            assertThat(NameList.read(NameList.write(names.stream())))
                    .as("seed %d", seed)
                    .isEqualTo(names);
        }
    }

    /** Of the signs that mean something, with a letter at both ends or a quotation mark. */
    private static String name(Random random) {
        var middle = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            middle.append("\"; α".charAt(random.nextInt(4)));
        }
        return ends(random) + middle + ends(random);
    }

    private static String ends(Random random) {
        return random.nextBoolean() ? "β" : "\"";
    }
}
