package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What programs hold of this machine's memory, as Linux tells; 0 where it does not. */
final class Memory {

    private static final int KIB_PER_MIB = 1024;

    private Memory() {}

    /** The process that a launcher wrote down; -1 where there is none. */
    static long recorded(Path pidFile) {
        return RecordedProcess.read(pidFile).map(RecordedProcess::pid).orElse(-1L);
    }

    /** The most that it held since its start, resident. */
    static long peakMiB(long pid) {
        return kib(Path.of("/proc/" + pid + "/status"), "VmHWM:") / KIB_PER_MIB;
    }

    /** All processes of a PostgreSQL, pages that several share counted once. */
    static long databaseMiB(Path postmaster) {
        try {
            long pid = Long.parseLong(Files.readAllLines(postmaster).get(0).strip());
            var all = ProcessHandle.of(pid).stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants()));
            return all.mapToLong(p -> kib(Path.of("/proc/" + p.pid() + "/smaps_rollup"), "Pss:"))
                            .sum()
                    / KIB_PER_MIB;
        } catch (IOException | NumberFormatException notThere) {
            return 0;
        }
    }

    private static long kib(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException notTold) {
            return 0;
        }
    }
}
