package org.attesta.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything one Attesta keeps, in one directory that only one launcher uses at a time. */
final class DataDirectory {

    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

    private final Path root;
    /** Held as long as it is referenced. */
    private final FileChannel lock;

    private boolean logsToConsole;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates what is missing, and holds the directory until this process ends, however it ends. */
    static DataDirectory open(Path root) {
        try {
            for (var child : new String[] {"run", "logs", "postgres", "tmp"}) {
                Files.createDirectories(root.resolve(child));
            }
            if (!Files.isWritable(root)) {
                throw new AccessDeniedException(root.toString());
            }
            requireSpace(root);
            var lock = lock(root)
                    .orElseThrow(() -> new Failure(
                            "Another Attesta is running on " + root + "; stop it first, or choose another --data."));
            return new DataDirectory(root, lock);
        } catch (AccessDeniedException denied) {
            throw new Failure("No right to write in " + denied.getFile() + "; choose another directory with --data.");
        } catch (NoSuchFileException impossible) {
            throw new Failure("The data directory " + root + " cannot be created.", impossible);
        } catch (IOException impossible) {
            throw new Failure("The data directory " + root + " cannot be used: " + impossible.getMessage(), impossible);
        }
    }

    /** Begins without what earlier starts left behind. Not before their programs are stopped: they still write there. */
    void clearTemporary() {
        try {
            deleteTree(temporary());
            Files.createDirectories(temporary());
        } catch (IOException impossible) {
            throw new Failure(temporary() + " cannot be cleared: " + impossible.getMessage(), impossible);
        }
    }

    private static void requireSpace(Path root) throws IOException {
        var free = Files.getFileStore(root).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new Failure("No space left: " + root + " has " + free / 1024 / 1024 + " MiB free, Attesta needs "
                    + LEAST_FREE_BYTES / 1024 / 1024 + " MiB.");
        }
    }

    private static Optional<FileChannel> lock(Path root) throws IOException {
        var channel = FileChannel.open(
                root.resolve("run/launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // the same to the caller as another process
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether a launcher holds the directory at this moment. */
    static boolean isInUse(Path root) {
        if (!Files.isDirectory(root.resolve("run"))) {
            return false;
        }
        try {
            var lock = lock(root);
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException denied) {
            throw new Failure("No right to read in " + root + "; ask the user that runs Attesta there.", denied);
        }
    }

    /** Lets another launcher have the directory. */
    void close() {
        try {
            lock.close();
        } catch (IOException held) {
            throw new Failure("The data directory " + root + " cannot be let go: " + held.getMessage(), held);
        }
    }

    Path root() {
        return root;
    }

    Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    Path postgres(String name) {
        return root.resolve("postgres").resolve(name);
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** The log of one program; that of the start before is kept beside it. */
    Path freshLog(String name) {
        var log = root.resolve("logs").resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException denied) {
            throw new Failure("No right to write in " + log.getParent() + ".", denied);
        }
    }

    /** In a container the logs are wanted where the container engine looks for them. */
    void showLogs() {
        logsToConsole = true;
    }

    PrintStream consoleForLogs() {
        return logsToConsole ? System.out : null;
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
