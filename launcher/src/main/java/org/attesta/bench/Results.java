package org.attesta.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one run of the benchmark saw.
 *
 * @param at moment of the end, UTC
 * @param certifications in the database, and rows of the largest table, the journal
 * @param readySeconds from the command to the line that says so, on the seeded database
 * @param serverMiB most that the application server held in memory, until the end of the load
 * @param databaseMiB what all processes of PostgreSQL held at the end, shared pages once
 */
public record Results(
        String at,
        int cores,
        long certifications,
        long journalEntries,
        double readySeconds,
        long serverMiB,
        long databaseMiB,
        List<Measure> measures) {

    static final double READY_GOAL = 25;
    static final long MEMORY_GOAL = 700;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** @param statements of the database per request; null for what is not Attesta's */
    public record Measure(
            String name,
            boolean yardstick,
            Double goalAlone,
            Double goalEight,
            Timing alone,
            Timing eight,
            Double statements) {}

    Optional<Measure> measure(String name) {
        return measures.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** How many times as long as the yardstick a lone user waits; empty where one of the two is missing. */
    Optional<Double> times(Measure measure, String yardstick) {
        return measure(yardstick).map(y -> measure.alone().p50() / y.alone().p50());
    }

    public void write(Path file) {
        try {
            JSON.writeValue(file.toFile(), this);
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    public static Results read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Results.class);
    }
}
