package org.attesta.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attesta.job.Api;

/** Files that are sent to be taken over. */
public final class Received {

    private static final String BOUNDARY = "attesta-takeover";

    private Received() {}

    /** Sends one CSV file in a ZIP; answers the id. */
    public static String file(Api api, String name, String csv) {
        return send(api, "data.zip", zip(Map.of(name, csv.getBytes(StandardCharsets.UTF_8))))
                .is(201)
                .id();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static Api.Answer send(Api api, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.send(
                "POST",
                "imports",
                BodyPublishers.ofByteArray(body.toByteArray()),
                r -> r.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }
}
