package org.attesta.checklist;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Year and running number of a version, such as {@code 2026.2}; 2026.10 comes after 2026.9. */
record VersionName(int year, int number) implements Comparable<VersionName> {

    private static final Pattern WRITTEN = Pattern.compile("20\\d{2}\\.[1-9]\\d{0,2}");

    static boolean isWellFormed(String name) {
        return name != null && WRITTEN.matcher(name).matches();
    }

    static VersionName of(String name) {
        int dot = name.indexOf('.');
        return new VersionName(Integer.parseInt(name.substring(0, dot)), Integer.parseInt(name.substring(dot + 1)));
    }

    static boolean isLater(String name, String than) {
        return of(name).compareTo(of(than)) > 0;
    }

    @Override
    public int compareTo(VersionName other) {
        return Comparator.comparingInt(VersionName::year)
                .thenComparingInt(VersionName::number)
                .compare(this, other);
    }
}
