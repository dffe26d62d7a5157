package org.attesta.web.evidence;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.evidence.EmptyFile;
import org.attesta.evidence.EvidenceStore;
import org.attesta.evidence.FileTooLarge;
import org.attesta.evidence.ReceivedFile;
import org.attesta.evidence.UploadMeta;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.rest.Json;
import org.attesta.web.rest.Multipart;

/**
 * The body of an upload: part {@code meta}, parts {@code file}. It is read only after the questions of right were asked,
 * and no file is ever whole in memory.
 *
 * @param meta what was said of the files; empty when nothing was
 */
record MultipartUpload(UploadMeta meta, List<ReceivedFile> files) {

    private static final Logger LOG = Logger.getLogger(MultipartUpload.class.getName());
    private static final int LONGEST_META = 64 * 1024;

    static MultipartUpload read(InputStream body, HttpHeaders headers, Providers providers, EvidenceStore store) {
        UploadMeta meta = UploadMeta.none();
        var files = new ArrayList<ReceivedFile>();
        try {
            for (var part : Multipart.parts(body, headers, providers)) {
                switch (part.getName() == null ? "" : part.getName()) {
                    case "meta" -> meta = meta(part);
                    case "file" -> files.add(file(part, store));
                    default -> throw new BadInput(part.getName(), Text.of("shared.unknownField"));
                }
            }
        } catch (FileTooLarge tooLarge) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, tooLarge);
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "an upload could not be kept", broken);
            throw new ServiceUnavailableException();
        }
        return new MultipartUpload(meta, files);
    }

    /** What was sent, however it was cut into parts: the words of it, and each file by name, type and hash. */
    String content() {
        return meta + files.toString();
    }

    private static UploadMeta meta(EntityPart part) throws IOException {
        try (var in = part.getContent()) {
            var bytes = in.readNBytes(LONGEST_META + 1);
            if (bytes.length > LONGEST_META) {
                throw new BadInput("meta", Text.of("shared.tooLong", LONGEST_META));
            }
            return Json.read(Json.object(new String(bytes, StandardCharsets.UTF_8)), UploadMeta.class);
        }
    }

    private static ReceivedFile file(EntityPart part, EvidenceStore store) throws IOException {
        var name = FileNames.decoded(part.getFileName().orElse(null));
        var type = part.getMediaType();
        try (var in = part.getContent()) {
            return new ReceivedFile(name, type == null ? null : plain(type), store.put(in));
        } catch (EmptyFile empty) {
            throw new BadInput("file", Text.of("evidence.emptyFile", name == null ? "" : name));
        }
    }

    private static String plain(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }
}
