package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.attesta.evidence.EvidenceStore;
import org.attesta.evidence.EvidenceUploadService;
import org.attesta.evidence.ReceivedFile;
import org.attesta.evidence.UploadMeta;
import org.attesta.shared.Actor;

/** Sends files as a client does: first the bytes into the store, then what they are. */
@ApplicationScoped
class DemoEvidence {

    @Inject
    EvidenceStore store;

    @Inject
    EvidenceUploadService uploads;

    @Inject
    DemoScene scene;

    UUID upload(Actor sender, UploadMeta meta, String name, String mediaType, InputStream bytes) {
        try {
            var file = new ReceivedFile(name, mediaType, store.put(bytes));
            return scene.as(sender, () -> uploads.receive(meta, List.of(file))).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID uploadTable(Actor sender, UploadMeta meta, String name, String table) {
        var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        return upload(sender, meta, name, "text/csv", bytes);
    }
}
