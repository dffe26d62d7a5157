package org.attesta.takeover;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file: UTF-8 with or without its mark, commas or semicolons, quotes as RFC 4180 has them. */
final class CsvReader {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
        var head = text.lines().findFirst().orElse("");
        separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    /** Empty where the bytes are no UTF-8: which of the older encodings they are in cannot be told. */
    static Optional<String> decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }

    static void read(String text, SheetReader into) {
        new CsvReader(text).rows(into);
    }

    private void rows(SheetReader into) {
        while (at < text.length()) {
            int number = line;
            into.row(number, row());
        }
    }

    private List<Cell> row() {
        var cells = new ArrayList<Cell>();
        while (true) {
            cells.add(cell());
            if (at == text.length() || text.charAt(at) != separator) {
                endOfLine();
                return cells;
            }
            at++;
        }
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private Cell cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    /** What a spreadsheet would work out is refused, as it is in XLSX. */
    private Cell plain() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        var said = text.substring(from, at);
        return said.startsWith("=") ? new Cell(said, "takeover.formula") : Cell.of(said);
    }

    private Cell quoted() {
        var said = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean quote = c == '"';
            if (quote && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (quote) {
                at++;
                return said.indexOf("=") == 0
                        ? new Cell(said.toString(), "takeover.formula")
                        : Cell.of(said.toString());
            }
            line += c == '\n' ? 1 : 0;
            said.append(c);
        }
        return new Cell(said.toString(), "takeover.openQuote");
    }
}
