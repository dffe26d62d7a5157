package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an earlier PostgreSQL left on a data directory after a crash: processes that still run there, or a
 * {@code postmaster.pid} whose number now belongs to a stranger, which PostgreSQL would take for itself.
 */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final Path proc;

    Postmaster(Path data) {
        this(data, Path.of("/proc"));
    }

    Postmaster(Path data, Path proc) {
        this.data = data;
        this.proc = proc;
    }

    /** Leaves the directory to nobody, so that a server can start on it. Answers whether there was one to stop. */
    boolean clear() {
        var orphans = processes();
        recordedPid()
                .flatMap(pid ->
                        orphans.stream().filter(orphan -> orphan.pid() == pid).findFirst())
                .ifPresent(postmaster -> RecordedProcess.end(postmaster, "INT", PATIENCE));
        for (var left : processes()) {
            RecordedProcess.end(left, "QUIT", Duration.ofSeconds(5));
        }
        removeForeignPid();
        return !orphans.isEmpty();
    }

    /** All processes whose working directory is this data directory: the postmaster and its children, nobody else. */
    List<ProcessHandle> processes() {
        try (Stream<Path> entries = Files.list(proc)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(this::worksHere)
                    .flatMap(name -> ProcessHandle.of(Long.parseLong(name)).stream())
                    .toList();
        } catch (IOException noProc) {
            return List.of();
        }
    }

    private boolean worksHere(String pid) {
        try {
            return Files.readSymbolicLink(proc.resolve(pid).resolve("cwd")).equals(data.toRealPath());
        } catch (IOException notOursToSee) {
            return false;
        }
    }

    Optional<Long> recordedPid() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException noneOrBroken) {
            return Optional.empty();
        }
    }

    /** A dead pid PostgreSQL clears away by itself, after looking for shared memory; one that lives on it fears. */
    private void removeForeignPid() {
        var foreign = recordedPid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (foreign.isPresent() && processes().isEmpty()) {
            try {
                Files.delete(data.resolve("postmaster.pid"));
            } catch (IOException denied) {
                throw new Failure("Cannot remove the stale " + data.resolve("postmaster.pid") + ".", denied);
            }
        }
    }
}
