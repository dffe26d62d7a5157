package org.attesta.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A command that does its work and ends, with its file and options as they were typed. */
record Order(Command command, Path file, Path data, Map<String, String> options) {

    private static final String DATA = "--data";

    /** What each command takes; an option whose name ends in {@code =} wants a value. */
    enum Command {
        BACKUP("FILE", Set.of("--data=")),
        RESTORE("FILE", Set.of("--data=", "--replace")),
        SEED(null, Set.of("--data=", "--clients=", "--seed=", "--on=", "--among-real-clients")),
        BENCH(null, Set.of("--data=", "--certifications=", "--seconds=", "--json=", "--compare="));

        private final String argument;
        private final Set<String> options;

        Command(String argument, Set<String> options) {
            this.argument = argument;
            this.options = options;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static boolean isOne(List<String> words) {
        return !words.isEmpty()
                && Arrays.stream(Command.values())
                        .anyMatch(command -> command.word().equals(words.get(0)));
    }

    static Order parse(List<String> words) {
        var command = Command.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        var rest = words.subList(1, words.size()).iterator();
        var options = new TreeMap<String, String>();
        String file = null;
        while (rest.hasNext()) {
            var word = rest.next();
            if (word.startsWith("--")) {
                options.put(word, value(command, word, rest));
            } else if (file == null && command.argument != null) {
                file = word;
            } else {
                throw new Failure("'" + word + "' is one word too many for " + command.word() + ".");
            }
        }
        if (file == null && command.argument != null) {
            throw new Failure(command.word() + " needs the name of a file: ./attesta " + command.word() + " FILE.");
        }
        var data = Options.path(DATA, options.getOrDefault(DATA, command == Command.BENCH ? "bench-data" : "data"));
        return new Order(command, file == null ? null : Options.path("FILE", file), data, options);
    }

    private static String value(Command command, String name, Iterator<String> rest) {
        if (command.options.contains(name)) {
            return "";
        }
        if (!command.options.contains(name + "=")) {
            throw new Failure("Unknown option '" + name + "' of " + command.word() + ".");
        }
        if (!rest.hasNext()) {
            throw new Failure("Option " + name + " needs a value.");
        }
        return rest.next();
    }

    /** A whole number that an option gives; {@code otherwise} where it was not given. */
    long number(String option, long otherwise, long least, long most) {
        var value = options.getOrDefault(option, String.valueOf(otherwise));
        try {
            var number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as for a number out of bounds
        }
        throw new Failure(option + " must be a number from " + least + " to " + most + ", not '" + value + "'.");
    }

    Optional<LocalDate> date(String option) {
        return Optional.ofNullable(options.get(option)).map(value -> Options.date(option, value));
    }

    /** A file that an option names. */
    Optional<Path> file(String option) {
        return Optional.ofNullable(options.get(option)).map(value -> Options.path(option, value));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }
}
