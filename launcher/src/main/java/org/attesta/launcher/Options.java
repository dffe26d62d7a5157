package org.attesta.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. Empty means: as configured, else the default. */
record Options(
        Command command,
        Optional<Integer> port,
        Path data,
        Optional<Boolean> demo,
        Optional<LocalDate> clock,
        boolean logToConsole) {

    /** The runtime that serves Attesta. */
    enum Command {
        RUN,
        SERVER
    }

    static Options parse(List<String> arguments) {
        var parser = new Parser();
        var rest = arguments.iterator();
        parser.command(rest);
        while (rest.hasNext()) {
            parser.option(rest.next(), rest);
        }
        return parser.options();
    }

    /** A place on this machine, seen from the root. */
    static Path path(String name, String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException impossible) {
            // told below, as for an empty name
        }
        throw new Failure(name + " must name a place on this machine, not '" + value + "'.");
    }

    static LocalDate date(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException impossible) {
            throw new Failure(name + " must be a date such as 2026-11-22, not '" + value + "'.");
        }
    }

    private static final class Parser {

        private Command command;
        private Integer port;
        private Path data = path("--data", "data");
        private Boolean demo;
        private LocalDate clock;
        private boolean logToConsole;

        void command(Iterator<String> rest) {
            var name = rest.hasNext() ? rest.next() : "";
            command = switch (name) {
                case "run" -> Command.RUN;
                case "server" -> Command.SERVER;
                default -> throw new Failure("Unknown command '" + name + "'.");
            };
        }

        void option(String name, Iterator<String> rest) {
            switch (name) {
                case "--port" -> port = port(value(name, rest));
                case "--data" -> data = path(name, value(name, rest));
                case "--demo" -> demo = true;
                case "--no-demo" -> demo = false;
                case "--clock" -> clock = date(name, value(name, rest));
                case "--log-to-console" -> logToConsole = true;
                default ->
                    throw new Failure("Unknown option '" + name
                            + "'; the options are --port N, --data DIR, --demo, --no-demo, --clock YYYY-MM-DD.");
            }
        }

        private static String value(String name, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new Failure("Option " + name + " needs a value.");
            }
            return rest.next();
        }

        private static int port(String value) {
            try {
                var port = Integer.parseInt(value);
                if (port >= 1 && port <= 65535) {
                    return port;
                }
            } catch (NumberFormatException notANumber) {
                // told below, with every other value that is no port
            }
            throw new Failure("--port must be a number from 1 to 65535, not '" + value + "'.");
        }

        Options options() {
            if (clock != null && Boolean.FALSE.equals(demo)) {
                throw new Failure("--clock moves the business date of a demo; it does not go with --no-demo.");
            }
            return new Options(
                    command,
                    Optional.ofNullable(port),
                    data,
                    Optional.ofNullable(demo),
                    Optional.ofNullable(clock),
                    logToConsole);
        }
    }
}
