package org.attesta.takeover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;

/**
 * A ZIP from somewhere: what is in it is taken out only as long as it stays small, and XML with a document type, which
 * can grow without end or fetch other files, not at all.
 */
final class Archive {

    static final int MOST_ENTRIES = 200;
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private Archive() {}

    /** The bytes by name. Spreadsheet programs write parts that only the directory at the end of the file tells apart. */
    static Map<String, byte[]> open(byte[] file) {
        try {
            var beside = Files.createTempFile("takeover", ".zip");
            try {
                Files.write(beside, file);
                return open(beside);
            } finally {
                Files.delete(beside);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("takeover.noFile");
        }
    }

    private static Map<String, byte[]> open(Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            int left = MOST_BYTES;
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() == MOST_ENTRIES) {
                    throw refused("takeover.tooMuchInside");
                }
                refuseDocumentType(entry.getName(), bytes);
                parts.put(entry.getName(), bytes);
            }
        }
        if (parts.isEmpty()) {
            throw refused("takeover.noFile");
        }
        return parts;
    }

    private static void refuseDocumentType(String name, byte[] bytes) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        var everyCharacterOneByte = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (everyCharacterOneByte.contains("<!DOCTYPE") || everyCharacterOneByte.contains("<!ENTITY")) {
            throw refused("takeover.documentType");
        }
    }

    static BadInput refused(String why, Object... args) {
        return new BadInput("file", Text.of(why, args));
    }
}
