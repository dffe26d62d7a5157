package org.attesta.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.attesta.access.CurrentActor;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Row;
import org.attesta.shared.Slice;

/** Puts rows, lists and gates into the shapes of contract §3. */
@RequestScoped
public class Answers {

    /** Records whose documents are found below them. */
    private static final Set<String> DOCUMENTED = Set.of("applications", "audits", "findings", "decisions");

    @Context
    HttpHeaders headers;

    @Inject
    CurrentActor actor;

    /** One record with its version as ETag and links to what this account may do next. */
    public Response one(String path, Row row, Lifecycle<?> lifecycle) {
        return Response.ok(record(path, row, lifecycle))
                .tag(String.valueOf(row.version()))
                .build();
    }

    /** A record that is part of another and has that one's id: found at {@code href}, not below it. */
    public Response part(String href, Row row) {
        ObjectNode node = Json.MAPPER.valueToTree(row);
        link(node.putArray("links"), "self", "GET", "/api/v1/" + href);
        return Response.ok(node).tag(String.valueOf(row.version())).build();
    }

    /** The one record of its kind, at an address without id. */
    public Response single(String path, Row row) {
        ObjectNode node = Json.MAPPER.valueToTree(row);
        link(node.putArray("links"), "self", "GET", "/api/v1/" + path);
        return Response.ok(node).tag(String.valueOf(row.version())).build();
    }

    public Response created(String path, Row row, Lifecycle<?> lifecycle) {
        return Response.created(URI.create("/api/v1/" + path + "/" + row.id()))
                .entity(record(path, row, lifecycle))
                .tag(String.valueOf(row.version()))
                .build();
    }

    public Response list(String path, Slice<? extends Row> slice, Lifecycle<?> lifecycle) {
        var body = Json.MAPPER.createObjectNode();
        var items = body.putArray("items");
        slice.items().forEach(row -> items.add(record(path, row, lifecycle)));
        body.put("next", slice.next());
        body.put("total", slice.total());
        return Response.ok(body).build();
    }

    /** Records that are files: each with a link to itself in every language, {@code hrefs} below {@code /api/v1}. */
    public <R extends Row> Response files(Slice<R> slice, Function<R, List<String>> hrefs) {
        var body = Json.MAPPER.createObjectNode();
        var items = body.putArray("items");
        for (var row : slice.items()) {
            ObjectNode node = Json.MAPPER.valueToTree(row);
            var links = node.putArray("links");
            hrefs.apply(row).forEach(href -> link(links, "file", "GET", "/api/v1/" + href));
            items.add(node);
        }
        body.put("next", slice.next());
        body.put("total", slice.total());
        return Response.ok(body).build();
    }

    /** Anything that is no record: calculators, settings, trails. */
    public Response plain(Object value) {
        return Response.ok(Json.MAPPER.<JsonNode>valueToTree(value)).build();
    }

    public Response gates(List<Gate> gates) {
        var body = Json.MAPPER.createObjectNode();
        var transitions = body.putArray("transitions");
        for (var gate : gates) {
            var one = transitions
                    .addObject()
                    .put("action", gate.action())
                    .put("transition", gate.transition())
                    .put("to", gate.to())
                    .put("open", gate.open());
            var conditions = one.putArray("conditions");
            gate.conditions().forEach(c -> conditions.add(condition(c)));
        }
        return Response.ok(body).build();
    }

    private ObjectNode condition(Condition c) {
        var node = Json.MAPPER
                .createObjectNode()
                .put("rule", c.rule())
                .put("clause", c.clause())
                .put("level", c.level().name())
                .put("met", c.met())
                .put("message", c.message().in(locale()));
        if (c.proof() == null) {
            return node.putNull("proof");
        }
        node.putObject("proof")
                .put("type", c.proof().type())
                .put("id", c.proof().id().toString());
        return node;
    }

    private ObjectNode record(String path, Row row, Lifecycle<?> lifecycle) {
        ObjectNode node = Json.MAPPER.valueToTree(row);
        var links = node.putArray("links");
        var href = "/api/v1/" + path + "/" + row.id();
        link(links, "self", "GET", href);
        if (DOCUMENTED.contains(path)) {
            link(links, "documents", "GET", href + "/documents");
        }
        if (lifecycle != null) {
            link(links, "gates", "GET", href + "/gates");
            var state = node.path("state").asText();
            var who = actor.get();
            lifecycle.transitions().stream()
                    .filter(t -> t.from().contains(state) && who.hasAny(t.by()))
                    .map(t -> t.action())
                    .distinct()
                    .forEach(action -> link(links, action, "POST", href + "/" + action));
        }
        return node;
    }

    private static void link(ArrayNode links, String rel, String method, String href) {
        links.addObject().put("rel", rel).put("method", method).put("href", href);
    }

    /** The language that the reader wants messages in. */
    public Locale locale() {
        return Problems.Languages.of(headers);
    }
}
