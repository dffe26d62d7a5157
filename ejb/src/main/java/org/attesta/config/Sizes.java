package org.attesta.config;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;

/** Amounts of bytes as an operator writes them: {@code 1048576}, {@code 500MiB}, {@code 2GiB}. */
public final class Sizes {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d*)(KiB|MiB|GiB|TiB)?");
    private static final Map<String, Integer> SHIFTS = Map.of("KiB", 10, "MiB", 20, "GiB", 30, "TiB", 40);
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(50);

    private Sizes() {}

    /** @throws IllegalArgumentException for what is no size, and for more than 1024 TiB */
    public static long bytes(String text) {
        var match = SIZE.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("not a size: " + text);
        }
        var unit = match.group(2);
        var bytes = new BigInteger(match.group(1)).shiftLeft(unit == null ? 0 : SHIFTS.get(unit));
        if (bytes.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("too large: " + text);
        }
        return bytes.longValueExact();
    }
}
