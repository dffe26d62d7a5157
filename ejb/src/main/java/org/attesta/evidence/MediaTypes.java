package org.attesta.evidence;

import java.util.Locale;
import java.util.Set;

/** The media types under which files are given out. All others go as bytes, so that no browser runs them. */
final class MediaTypes {

    static final String BYTES = "application/octet-stream";

    private static final Set<String> SAFE = Set.of(
            "application/pdf",
            "application/json",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.ms-excel",
            "application/msword",
            "image/png",
            "image/jpeg",
            "text/csv",
            "text/plain");

    private MediaTypes() {}

    static String safe(String declared) {
        if (declared == null) {
            return BYTES;
        }
        int semicolon = declared.indexOf(';');
        var bare = (semicolon < 0 ? declared : declared.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
        return SAFE.contains(bare) ? bare : BYTES;
    }
}
