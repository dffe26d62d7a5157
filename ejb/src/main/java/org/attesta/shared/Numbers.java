package org.attesta.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

/** Numbers for people, such as {@code APP-2026-0007}: counted per series and year, never used twice. */
@ApplicationScoped
public class Numbers {

    @PersistenceContext(unitName = "attesta")
    EntityManager em;

    @Inject
    NumberPatterns patterns;

    /** After the pattern in force; one that was given under any pattern to anything is not given again. */
    public String next(NumberKind kind, int year) {
        var pattern = new NumberPattern(patterns.of(kind));
        String number;
        do {
            number = pattern.written(year, digits(count(pattern.series(year))));
        } while (!given(number));
        return number;
    }

    private boolean given(String number) {
        var sql = "insert into attesta.number_given (number) values (?) on conflict do nothing";
        return em.createNativeQuery(sql).setParameter(1, number).executeUpdate() == 1;
    }

    public String next(String series, int year) {
        return written(series + "-" + year, count(series + "-" + year));
    }

    /** For what is not counted by year, such as clients. */
    public String next(String series) {
        return written(series, count(series));
    }

    /**
     * A number after the body's own pattern, such as {@code HSC-SMS-{year}-{sequence}}: counted for itself in each year
     * that the pattern shows.
     */
    public String byPattern(String pattern, int year) {
        var series = pattern.replace("{year}", String.valueOf(year));
        return series.replace("{sequence}", digits(count(series)));
    }

    static String written(String series, long number) {
        return series + "-" + digits(number);
    }

    /** The same digits on every machine. */
    static String digits(long number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    private long count(String series) {
        var sql = "insert into attesta.number_series (series, last) values (?, 1)"
                + " on conflict (series) do update set last = number_series.last + 1 returning last";
        return ((Number) em.createNativeQuery(sql).setParameter(1, series).getSingleResult()).longValue();
    }
}
