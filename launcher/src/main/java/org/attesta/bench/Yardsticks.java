package org.attesta.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A small application beside Attesta, on a server of the same kind: a file of 20 KB, a page with nothing on it, and a bare table
 * of 100,000 rows that shows 50 of them. What Attesta's pages cost above these is Attesta's own.
 */
public final class Yardsticks {

    private static final String TABLE = "yardstick.line";
    private static final int STATIC_BYTES = 20 * 1024;
    private static final String CLASSES = "org/attesta/bench/yardstick/";
    private static final Map<String, String> PARTS = Map.of(
            "yardstick/web.xml", "WEB-INF/web.xml",
            "yardstick/beans.xml", "WEB-INF/beans.xml",
            "yardstick/empty.xhtml", "empty.xhtml",
            "yardstick/table.xhtml", "table.xhtml");

    private Yardsticks() {}

    /** The application, with the PrimeFaces that Attesta has. */
    public static Path build(Path attestaWar, Path war) {
        try (var own = new ZipFile(attestaWar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(war))) {
            for (var part : PARTS.entrySet()) {
                add(out, part.getValue(), Yardsticks.class.getResourceAsStream(part.getKey()));
            }
            for (var name : new String[] {"Lines.class", "Lines$Line.class"}) {
                add(
                        out,
                        "WEB-INF/classes/" + CLASSES + name,
                        Yardsticks.class.getResourceAsStream("yardstick/" + name));
            }
            out.putNextEntry(new ZipEntry("static.txt"));
            out.write("Attesta. "
                    .repeat(STATIC_BYTES / 9 + 1)
                    .substring(0, STATIC_BYTES)
                    .getBytes(StandardCharsets.US_ASCII));
            out.closeEntry();
            var primefaces = own.stream()
                    .filter(e -> e.getName().startsWith("WEB-INF/lib/primefaces"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(attestaWar + " holds no PrimeFaces."));
            add(out, primefaces.getName(), own.getInputStream(primefaces));
            return war;
        } catch (IOException impossible) {
            throw new UncheckedIOException("The yardsticks cannot be built: " + impossible.getMessage(), impossible);
        }
    }

    private static void add(ZipOutputStream out, String name, InputStream from) throws IOException {
        try (from) {
            out.putNextEntry(new ZipEntry(name));
            from.transferTo(out);
            out.closeEntry();
        }
    }

    /** Its rows, in a schema of their own that goes with the benchmark's database. */
    public static void fill(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("create schema if not exists yardstick");
            statement.execute(
                    "create table if not exists " + TABLE + " (id int primary key, a text, b text, c text, d text,"
                            + " e date, f date, g int, h numeric, i text)");
            statement.execute("insert into " + TABLE + " select n, 'Line ' || n, md5(n::text), 'STATE' || n % 7,"
                    + " 'Athens', date '2026-01-01' + n % 365, date '2027-01-01' + n % 365, n % 100, n / 7.0, 'text '"
                    + " || n % 1000 from generate_series(1, 100000) n on conflict do nothing");
            statement.execute("grant usage on schema yardstick to attesta_app");
            statement.execute("grant select on " + TABLE + " to attesta_app");
            statement.execute("analyze " + TABLE);
        }
    }
}
