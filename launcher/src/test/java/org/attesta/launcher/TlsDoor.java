package org.attesta.launcher;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A door before a mail server that lets in who speaks TLS, with the certificate that it is given for the moment. */
final class TlsDoor implements Closeable {

    /** How a guest comes to speak TLS. */
    enum Way {
        FROM_THE_FIRST_BYTE,
        STARTTLS,
        /** Not at all: what the guest says passes as it is. */
        NEVER
    }

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger encrypted = new AtomicInteger();
    private volatile Way way;
    private volatile SSLContext shows;

    TlsDoor(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void is(Way now, SSLContext certificate) {
        way = now;
        shows = certificate;
    }

    /** How many guests have shaken hands. */
    int encrypted() {
        return encrypted.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                start(() -> letIn(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void letIn(Socket guest) {
        try {
            switch (way) {
                case FROM_THE_FIRST_BYTE -> pass(shakeHands(guest), false);
                case STARTTLS -> {
                    invite(guest);
                    pass(shakeHands(guest), true);
                }
                case NEVER -> pass(guest, false);
            }
        } catch (IOException noHand) {
            close(guest);
        }
    }

    private Socket shakeHands(Socket guest) throws IOException {
        var secure = (SSLSocket) shows.getSocketFactory().createSocket(guest, null, guest.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        encrypted.incrementAndGet();
        return secure;
    }

    /** Speaks for the server until the guest asks for TLS ({@code RFC 3207}). */
    private static void invite(Socket guest) throws IOException {
        say(guest, "220 door ESMTP");
        for (var line = line(guest); !line.equalsIgnoreCase("STARTTLS"); line = line(guest)) {
            if (line.isEmpty()) {
                throw new IOException("gone");
            }
            say(guest, line.toUpperCase().startsWith("EHLO") ? "250-door\r\n250 STARTTLS" : "530 STARTTLS first");
        }
        say(guest, "220 Go ahead");
    }

    /** Byte by byte: what follows the line is no text any more. */
    private static String line(Socket guest) throws IOException {
        var said = new ByteArrayOutputStream();
        for (int c = guest.getInputStream().read();
                c >= 0 && c != '\n';
                c = guest.getInputStream().read()) {
            said.write(c);
        }
        return said.toString(StandardCharsets.US_ASCII).strip();
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    /** @param greeted whether the guest had its greeting already */
    private void pass(Socket guest, boolean greeted) throws IOException {
        var behind = new Socket(InetAddress.getLoopbackAddress(), server);
        if (greeted) {
            line(behind);
        }
        start(() -> copy(behind, guest));
        copy(guest, behind);
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            var bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes);
                    n >= 0;
                    n = from.getInputStream().read(bytes)) {
                to.getOutputStream().write(bytes, 0, n);
                to.getOutputStream().flush();
            }
        } catch (IOException gone) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "tls door");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
