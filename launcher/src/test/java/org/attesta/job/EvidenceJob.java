package org.attesta.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Asking for a file, answering with it, opening it: byte for byte the same. */
public final class EvidenceJob {

    /** The real export of incidents; its licence stands beside it. */
    public static final Path EXPORT =
            Path.of("../ejb/src/main/resources/org/attesta/demo/servicenow-incident-event-log.csv.zip");

    private static final String BOUNDARY = "attesta-main-job";

    private EvidenceJob() {}

    /** The team asks for records of a clause. */
    public static String asked(MainJob job, String title) {
        var request = Api.JSON.createObjectNode().put("auditId", job.stage2).put("title", title);
        request.putArray("clauses").add("8.6.1");
        request.put("wording", "Please export all incidents of the last twelve months with their history.");
        request.put("due", job.today.plusDays(10).toString());
        return job.lead.post("evidence-requests", request.toString()).is(201).id();
    }

    /** The contributor uploads; the receipt names the hash. */
    public static String uploaded(MainJob job, String requestId, String title, Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var meta = Api.JSON.createObjectNode().put("requestId", requestId).put("title", title);
            meta.putArray("clauses").add("8.6.1");
            meta.putNull("coversFrom").putNull("coversTo");
            var answer = sent(job.evidence, meta.toString(), file.getFileName().toString(), bytes, r -> {})
                    .is(201);
            job.transcript.add("evidence@aegean.example", "POST", "evidence", meta.toString(), 201, answer.json());
            var receipt = answer.json().path("files").path(0);
            assertThat(receipt.path("sha256").asText()).isEqualTo(sha256(bytes));
            assertThat(receipt.path("size").asLong()).isEqualTo(bytes.length);
            return answer.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file with what is said of it. */
    public static Api.Answer sent(
            Api sender, String meta, String name, byte[] bytes, Consumer<HttpRequest.Builder> more) {
        return sender.send("POST", "evidence", BodyPublishers.ofByteArray(multipart(meta, name, bytes)), r -> {
            r.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            more.accept(r);
        });
    }

    /** The auditor opens it and gets the same bytes. */
    public static void opened(MainJob job, String evidenceId, Path file) {
        try {
            var answer = job.auditor
                    .get("evidence/" + evidenceId + "/revisions/1/files/1")
                    .is(200);
            assertThat(answer.response().body()).isEqualTo(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] multipart(String meta, String name, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"meta\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + meta + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static String sha256(Path file) {
        try {
            return sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
