package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command of the launcher, as {@code ./attesta} starts it, run to its end.
 *
 * @param said all that it wrote, errors too
 */
record OwnCommand(int code, String said) {

    static OwnCommand run(Object... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                JavaProcess.java().toString(),
                "-Xmx128m",
                "-cp",
                Path.of("target/dist/lib").toAbsolutePath() + "/*",
                "org.attesta.launcher.Main"));
        for (var word : words) {
            line.add(word.toString());
        }
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        return new OwnCommand(process.waitFor(), said);
    }

    OwnCommand is(int expected) {
        if (code != expected) {
            throw new AssertionError("exit code " + code + ", not " + expected + ":\n" + said);
        }
        return this;
    }
}
