package org.attesta.evidence;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code attesta.evidence.store} and {@code attesta.evidence.maxfilesize}, read. */
final class StoreSettings {

    static final String DEFAULT_STORE = "file:data/evidence";
    static final String DEFAULT_LIMIT = "2GiB";

    private static final Pattern SIZE = Pattern.compile("(\\d+)(KiB|MiB|GiB|TiB)?");
    private static final Map<String, Integer> SHIFTS = Map.of("KiB", 10, "MiB", 20, "GiB", 30, "TiB", 40);

    private StoreSettings() {}

    static Path directory(String store) {
        if (!store.startsWith("file:")) {
            throw new IllegalArgumentException("this release keeps evidence in file:DIR, not in " + store);
        }
        return Path.of(store.substring("file:".length())).toAbsolutePath().normalize();
    }

    static long bytes(String size) {
        var match = SIZE.matcher(size.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("not a size: " + size);
        }
        var unit = match.group(2);
        return Long.parseLong(match.group(1)) << (unit == null ? 0 : SHIFTS.get(unit));
    }
}
