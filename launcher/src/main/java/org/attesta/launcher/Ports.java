package org.attesta.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/** TCP ports: which are free, and the one that the embedded database keeps. */
final class Ports {

    /** Below the range from which Linux takes ports for outgoing connections. */
    private static final int FIRST = 15432;

    private static final int LAST = 15999;

    private Ports() {}

    /** Refuses a port that another program holds, or that this user may not open. */
    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException refused) {
            throw new Failure(
                    String.valueOf(refused.getMessage()).contains("Permission")
                            ? "No right to open port " + port + "; choose one above 1023 with --port."
                            : "Port " + port + " is taken by another program; choose another with --port.");
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The port in the file, so that tools find the database again; a new one when that is taken. */
    static int kept(Path file) {
        try {
            var port =
                    Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
            if (port > 0 && isFree(port)) {
                return port;
            }
            var start = new SecureRandom().nextInt(LAST - FIRST);
            var free = IntStream.rangeClosed(0, LAST - FIRST)
                    .map(step -> FIRST + (start + step) % (LAST - FIRST + 1))
                    .filter(Ports::isFree)
                    .findFirst()
                    .orElseThrow(() -> new Failure("No free port for PostgreSQL from " + FIRST + " to " + LAST + "."));
            Files.writeString(file, free + "\n");
            return free;
        } catch (IOException | NumberFormatException unusable) {
            throw new Failure("The port file " + file + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }
}
