package org.attesta.launcher;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A door before a mail server that can be shut, or stay silent, and turns one kind of receiver away: what mail servers do
 * on bad days. Everything else it passes on, line by line.
 */
final class MailDoor implements Closeable {

    /** Who has this in the address is refused for ever. */
    static final String REFUSED = "refused";

    enum Mood {
        OPEN,
        SHUT,
        SILENT
    }

    private final ServerSocket door;
    private final int server;
    private volatile Mood mood = Mood.OPEN;

    MailDoor(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void is(Mood now) {
        mood = now;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                if (mood == Mood.SHUT) {
                    guest.close();
                } else if (mood == Mood.OPEN) {
                    pass(guest);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket guest) throws IOException {
        var behind = new Socket(InetAddress.getLoopbackAddress(), server);
        start(() -> answers(behind, guest));
        start(() -> asks(guest, behind));
    }

    private static void asks(Socket guest, Socket behind) {
        try (guest;
                behind;
                var lines = reader(guest)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("RCPT TO:") && line.contains(REFUSED)) {
                    say(guest, "550 5.1.1 No such mailbox here");
                } else {
                    say(behind, line);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void answers(Socket behind, Socket guest) {
        try (var lines = reader(behind)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(guest, line);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "mail door");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, closed) -> t.interrupt());
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
