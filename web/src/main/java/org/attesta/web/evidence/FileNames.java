package org.attesta.web.evidence;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names of files on their way through HTTP headers. */
final class FileNames {

    private FileNames() {}

    /** Browsers send UTF-8 where headers are read as Latin-1. */
    static String decoded(String name) {
        if (name == null || name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            var bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException reallyLatin) {
            return name;
        }
    }

    /** The header that makes a browser save the file under its name (RFC 6266, RFC 5987). */
    static String attachment(String name) {
        var ascii = name.replaceAll("[^ !#$&+.0-9A-Za-z^_`|~()\\[\\]{},;=@'-]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
