package org.attesta.bench;

import static org.attesta.bench.Scenario.of;
import static org.attesta.bench.Scenario.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** What the benchmark measures, and the goals that Attesta sets itself for 100,000 certifications on two cores. */
final class Scenarios {

    static final String MANAGER = "manager@cb.example";

    private static final String LEAD = "lead@cb.example";
    private static final String CLIENT = "client@aegean.example";
    private static final Scenario.Goal LIST = new Scenario.Goal(15, 50);
    private static final Scenario.Goal RECORD = new Scenario.Goal(12, 40);
    private static final int RECORDS = 40;
    private static final int CSV_ROWS = 10_000;
    private static final int UPLOAD = 10 * 1024 * 1024;

    /** Strangers have an allowance for each address: so many of them never come to its end. */
    private static final List<InetAddress> ADDRESSES =
            IntStream.range(0, 1_500).mapToObj(Scenarios::address).toList();

    private final Visitor manager;
    private final AtomicInteger writers = new AtomicInteger();

    /** @param manager signed in, who may see all that is measured */
    Scenarios(Visitor manager) {
        this.manager = manager;
    }

    /** What every server serves about as fast as it can; {@link Yardsticks} has the pages. */
    static List<Scenario> yardsticks() {
        return List.of(
                yardstick("static file", "/static.txt"),
                yardstick("empty page", "/empty.xhtml"),
                yardstick("bare lazy table", "/table.xhtml"));
    }

    List<Scenario> ofAttesta() {
        return List.of(
                of("home page", MANAGER, null, page("/home")),
                of("list, filtered by state", MANAGER, LIST, page("/certification/list?state=ACTIVE")),
                of("list, searched", MANAGER, LIST, page("/application/list?q=logistics")),
                of("record: certification", MANAGER, RECORD, each("certifications", "/certification/show?id=")),
                of("record: finding", LEAD, RECORD, each("findings", "/finding/show?id=")),
                of("workspace: audit", LEAD, RECORD, each("audits", "/audit/show?id=")),
                of("workspace: checklist", LEAD, RECORD, each("audits", "/audit/checklist?id=")),
                of("what is due", MANAGER, null, page("/due/list")),
                of("REST: list", MANAGER, null, rest("certifications?state=ACTIVE&limit=50")),
                of("REST: record", LEAD, null, eachByRest("audits", "")),
                of("REST: gates", LEAD, null, eachByRest("audits", "/gates")),
                of("REST: write", MANAGER, new Scenario.Goal(5, 8 / 0.3), this::changing),
                of("REST: upload of 10 MB", CLIENT, new Scenario.Goal(30, Double.NaN), Scenarios::uploading)
                        .answering(201),
                csv(),
                of("certificate PDF", MANAGER, new Scenario.Goal(25, Double.NaN), this::printed),
                of("status page, strangers", null, null, this::verifying));
    }

    /** The goal is set for 10,000 rows; of a larger body the state that comes nearest to it is given out. */
    private Scenario csv() {
        var filters = Stream.of("", "state=IN_INITIAL", "state=AWAITING_DECISION")
                .collect(Collectors.toMap(Function.identity(), this::certifications));
        var nearest = filters.entrySet().stream()
                .min(Comparator.comparingLong(e -> Math.abs(e.getValue() - CSV_ROWS)))
                .orElseThrow();
        var goal = new Scenario.Goal(250.0 * nearest.getValue() / CSV_ROWS, Double.NaN);
        return of("CSV of some 10,000 rows", MANAGER, goal, rest("csv/certifications?" + nearest.getKey()));
    }

    private long certifications(String filter) {
        return manager.read("certifications?limit=1&" + filter).path("total").asLong();
    }

    private static Function<Visitor, Scenario.Task> page(String path) {
        return visitor -> () -> visitor.ask(visitor.get(path));
    }

    private static Function<Visitor, Scenario.Task> rest(String path) {
        return visitor -> () -> visitor.ask(visitor.rest(path));
    }

    private Function<Visitor, Scenario.Task> each(String list, String page) {
        return visitor -> {
            var ids = round(ids(list));
            return () -> visitor.ask(visitor.get(page + ids.next()));
        };
    }

    private Function<Visitor, Scenario.Task> eachByRest(String list, String behind) {
        return visitor -> {
            var ids = round(ids(list));
            return () -> visitor.ask(visitor.rest(list + "/" + ids.next() + behind));
        };
    }

    /** In the order of the list, so that two runs ask for the same. */
    private List<String> ids(String list) {
        return items(list + "?limit=" + RECORDS).map(r -> r.path("id").asText()).toList();
    }

    private Stream<JsonNode> items(String path) {
        return StreamSupport.stream(manager.read(path).path("items").spliterator(), false);
    }

    private static <T> Iterator<T> round(List<T> all) {
        if (all.isEmpty()) {
            throw new IllegalStateException("There is nothing to measure with; seed the database first.");
        }
        return Stream.generate(all::stream).flatMap(each -> each).iterator();
    }

    /** Each visitor has a client of its own, as two people seldom write to one record at once. */
    private Scenario.Task changing(Visitor visitor) {
        var clients = items("clients?limit=200").toList();
        var client = (ObjectNode) clients.get(writers.getAndIncrement() % clients.size());
        var path = "clients/" + client.path("id").asText();
        var tag = new String[] {visitor.ask(visitor.rest(path)).tag()};
        return () -> {
            client.put(
                    "website",
                    "https://www.example.org/" + ThreadLocalRandom.current().nextInt(1_000_000));
            var request = visitor.json("PUT", "/api/v1/" + path, client);
            request.setHeader(HttpHeaders.IF_MATCH, tag[0]);
            var answer = visitor.ask(request);
            tag[0] = answer.tag();
            return answer;
        };
    }

    /** Bytes that nobody has sent before: what is there already would not be written again. */
    private static Scenario.Task uploading(Visitor visitor) {
        var bytes = new byte[UPLOAD];
        ThreadLocalRandom.current().nextBytes(bytes);
        return () -> {
            for (int i = 0; i < Long.BYTES; i++) {
                bytes[i] = (byte) ThreadLocalRandom.current().nextInt();
            }
            var body = MultipartEntityBuilder.create()
                    .addTextBody(
                            "meta",
                            "{\"requestId\":null,\"clauses\":[\"8.6.1\"],\"title\":\"Benchmark\"}",
                            ContentType.APPLICATION_JSON)
                    .addBinaryBody("file", bytes, ContentType.create("text/csv"), "benchmark.csv")
                    .build();
            return visitor.ask(visitor.bearer(ClassicRequestBuilder.post(visitor.at("/api/v1/evidence"))
                    .setEntity(body)
                    .build()));
        };
    }

    /** Those certificates of the demo that were printed here; invented ones have no document. */
    private Scenario.Task printed(Visitor visitor) {
        var documents = round(Stream.of("Meltemi", "Pelasgia", "Thermaikos")
                .flatMap(holder -> items("certificates?q=" + holder))
                .filter(c -> !c.path("documents").isEmpty())
                .map(c -> "certificates/" + c.path("id").asText() + "/document?lang=en")
                .toList());
        return () -> visitor.ask(visitor.rest(documents.next()));
    }

    private Scenario.Task verifying(Visitor visitor) {
        var pages = round(items("certificates?limit=200")
                .map(c -> URI.create(c.path("verifyUrl").asText()).getPath())
                .toList());
        return () -> visitor.ask(
                visitor.get(pages.next()),
                ADDRESSES.get(ThreadLocalRandom.current().nextInt(ADDRESSES.size())));
    }

    private static InetAddress address(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 7, (byte) (number / 250), (byte) (1 + number % 250)});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
