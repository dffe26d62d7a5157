package org.attesta.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

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
        assertThat(DisplayName.of(given)).isEqualTo(shown);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(DisplayName.of("a\u0000b\r\nc\u202Efdp.exe")).isEqualTo("abcfdp.exe");
    }

    @Test
    void namesTheNameless() {
        assertThat(DisplayName.of(null)).isEqualTo("file");
        assertThat(DisplayName.of(" \t")).isEqualTo("file");
    }

    @Test
    void cutsLongNamesAndKeepsTheExtension() {
        var cut = DisplayName.of("😀".repeat(300) + ".xlsx");

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(DisplayName.LONGEST);
        assertThat(cut).endsWith("😀.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "text/plain; charset=utf-8, text/plain",
        "APPLICATION/PDF, application/pdf",
        "text/html, application/octet-stream",
        "image/svg+xml, application/octet-stream",
        "nonsense, application/octet-stream",
    })
    void givesOutSafeMediaTypesOnly(String declared, String given) {
        assertThat(MediaTypes.safe(declared)).isEqualTo(given);
    }
}
