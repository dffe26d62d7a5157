package org.attesta.contract;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** HTTP byte for byte, for addresses that no decent client would send. */
final class Wire {

    private static final int PATIENCE_MS = 60_000;

    /** @param headers in small letters, as they came */
    record Answer(int status, List<String> headers, String body) {

        String header(String name) {
            return headers.stream()
                    .filter(h -> h.startsWith(name + ":"))
                    .map(h -> h.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private Wire() {}

    static Answer get(URI root, String path) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            var request = "GET " + path + " HTTP/1.0\r\nHost: " + root.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer parsed(String text) {
        int end = text.indexOf("\r\n\r\n");
        var head = text.substring(0, end).split("\r\n");
        var headers =
                Arrays.stream(head).skip(1).map(h -> h.toLowerCase(Locale.ROOT)).toList();
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
