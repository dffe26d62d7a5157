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

    /** A file on its way. */
    record Sent(String name, String mediaType, byte[] bytes) {}

    UUID upload(Actor sender, UploadMeta meta, String name, String mediaType, InputStream bytes) {
        return receive(sender, meta, List.of(stored(name, mediaType, bytes)));
    }

    UUID uploadTable(Actor sender, UploadMeta meta, String name, String table) {
        return send(sender, meta, List.of(new Sent(name, "text/csv", table.getBytes(StandardCharsets.UTF_8))));
    }

    /** One piece of evidence of several files. */
    UUID send(Actor sender, UploadMeta meta, List<Sent> files) {
        return receive(
                sender,
                meta,
                files.stream()
                        .map(f -> stored(f.name(), f.mediaType(), new ByteArrayInputStream(f.bytes())))
                        .toList());
    }

    private ReceivedFile stored(String name, String mediaType, InputStream bytes) {
        try {
            return new ReceivedFile(name, mediaType, store.put(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID receive(Actor sender, UploadMeta meta, List<ReceivedFile> files) {
        return scene.as(sender, () -> uploads.receive(meta, files)).id();
    }
}
