package org.attesta.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A backup made to look as if another Attesta had made it. */
final class Tampering {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tampering() {}

    static void addMigration(Path file, String version) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var place = zip.getPath("manifest.json");
            var manifest = JSON.readTree(Files.readString(place));
            ((ArrayNode) manifest.get("migrations"))
                    .addObject()
                    .put("version", version)
                    .put("checksum", 1);
            Files.writeString(place, manifest.toString());
        }
    }
}
