package org.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "incidents 2026.csv, incidents 2026.csv",
        "Περιστατικά.xlsx, Περιστατικά.xlsx",
        "../x, __x",
        "../../etc/passwd, __.._etc_passwd",
        "C:\\temp\\a.pdf, C_temp_a.pdf",
        ".htaccess, _htaccess",
        "nul, _nul",
        "COM1.txt, _COM1.txt",
        "report.pdf., report.pdf",
        "what?<script>.html, what_script_.html",
    })
    void makesNamesHarmless(String given, String shown) {
        assertThat(FileName.of(given)).isEqualTo(shown);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileName.of("a\u0000b\r\nc\u202Efdp.exe")).isEqualTo("abcfdp.exe");
    }

    @Test
    void namesTheNameless() {
        assertThat(FileName.of(null)).isEqualTo("file");
        assertThat(FileName.of(" \t")).isEqualTo("file");
    }

    @Test
    void cutsLongNamesAndKeepsTheExtension() {
        var cut = FileName.of("😀".repeat(300) + ".xlsx");

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(FileName.LONGEST);
        assertThat(cut).endsWith("😀.xlsx");
    }
}
