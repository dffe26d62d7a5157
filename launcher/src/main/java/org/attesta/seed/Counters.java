package org.attesta.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The body's number series, going on where they stand; kept when the rows that used them are. */
final class Counters {

    private final Connection connection;
    private final Map<String, Long> last = new TreeMap<>();
    private final Map<String, Long> stood = new TreeMap<>();

    /** Until the transaction ends nobody else takes numbers: the application waits that long. */
    Counters(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("lock table attesta.number_series in share row exclusive mode");
        }
    }

    /** Such as {@code APP-2026-0007}. */
    String next(String series, int year) {
        return next(series + "-" + year);
    }

    /** Such as {@code C-0007}. */
    String next(String series) {
        return "%s-%04d".formatted(series, count(series));
    }

    /** After the body's own pattern, such as {@code HSC-SMS-{year}-{sequence}}. */
    String byPattern(String pattern, int year) {
        var series = pattern.replace("{year}", String.valueOf(year));
        return series.replace("{sequence}", "%04d".formatted(count(series)));
    }

    private long count(String series) {
        return last.merge(series, 1L, (before, one) -> before + one) + stood(series);
    }

    private long stood(String series) {
        return stood.computeIfAbsent(series, this::read);
    }

    private long read(String series) {
        try (var statement = connection.prepareStatement("select last from attesta.number_series where series = ?")) {
            statement.setString(1, series);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write() throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into attesta.number_series (series, last) values (?, ?)"
                        + " on conflict (series) do update set last = number_series.last + ?")) {
            for (var series : last.entrySet()) {
                statement.setString(1, series.getKey());
                statement.setLong(2, series.getValue());
                statement.setLong(3, series.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
