package org.attesta.web.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attesta.shared.Row;
import org.attesta.shared.Transition;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/**
 * One method of a resource, or one action of it.
 *
 * @param arrows the arrows of the action; empty for everything else
 */
record Operation(Class<?> resource, Method method, List<? extends Transition<?>> arrows) {

    private static final String ACTION = "{action}";

    /** A parameter with what it must look like, which may hold braces itself: {@code {n: [0-9]{1,9}}}. */
    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}");

    static Optional<String> verbOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(h -> h != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    static boolean expands(Method method) {
        return method.isAnnotationPresent(Path.class)
                && method.getAnnotation(Path.class).value().endsWith(ACTION);
    }

    String verb() {
        return verbOf(method).orElseThrow();
    }

    boolean action() {
        return !arrows.isEmpty();
    }

    boolean write() {
        return verb().equals("POST") || verb().equals("PUT");
    }

    /** Below {@code /api/v1}. */
    String path() {
        var own = method.getAnnotation(Path.class);
        var whole = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        var path = "/"
                + EXPRESSION
                        .matcher(whole.replaceAll("/+", "/").replaceAll("^/|/$", ""))
                        .replaceAll("{$1}");
        return action() ? path.replace(ACTION, arrows.get(0).action()) : path;
    }

    boolean open() {
        return path().equals("/tokens") || path().startsWith("/public/");
    }

    /** The fixed parts of the resource's address, which also name its operations. */
    String tag() {
        return Arrays.stream(resource.getAnnotation(Path.class).value().split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .collect(Collectors.joining("."));
    }

    String id() {
        return tag() + "." + (action() ? arrows.get(0).action() : method.getName());
    }

    boolean list() {
        return answer().map(Answer::list).orElseGet(() -> has(BeanParam.class, ListParams.class));
    }

    boolean lists() {
        return has(BeanParam.class, ListParams.class);
    }

    /** True where a rule may refuse it: every write, and what says so. */
    boolean ruled() {
        return write() || answer().filter(Answer::ruled).isPresent();
    }

    boolean versioned() {
        return parameters(HeaderParam.class).stream()
                .anyMatch(p -> p.getAnnotation(HeaderParam.class).value().equals(HttpHeaders.IF_MATCH));
    }

    boolean gates() {
        return method.getDeclaringClass() == RecordResource.class
                && method.getName().equals("gates");
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(method.getAnnotation(Answer.class));
    }

    Optional<Body> body() {
        return Optional.ofNullable(method.getAnnotation(Body.class));
    }

    /** True for methods that read a body, described or not. */
    boolean reads() {
        return Arrays.stream(method.getParameters()).anyMatch(p -> p.getAnnotations().length == 0);
    }

    /** What is answered when all is well; empty where nobody has said it. */
    Optional<Class<?>> answered() {
        return answer().<Class<?>>map(Answer::value).or(this::row);
    }

    int status() {
        boolean creates = verb().equals("POST") && !action() && row().isPresent() && !path().contains("{");
        return answer().map(Answer::status).orElse(creates ? 201 : 200);
    }

    /** The row type of a {@link RecordResource}. */
    Optional<Class<?>> row() {
        return resource.getGenericSuperclass() instanceof ParameterizedType base
                        && base.getRawType() == RecordResource.class
                        && base.getActualTypeArguments()[0] instanceof Class<?> row
                ? Optional.of(row)
                : Optional.empty();
    }

    boolean carriesVersion() {
        return !list()
                && !gates()
                && answered().filter(Row.class::isAssignableFrom).isPresent();
    }

    String consumes() {
        var own = method.getAnnotation(Consumes.class);
        var all = own == null ? resource.getAnnotation(Consumes.class) : own;
        return all == null ? MediaType.APPLICATION_JSON : all.value()[0];
    }

    String produces() {
        var own = method.getAnnotation(Produces.class);
        var all = own == null ? resource.getAnnotation(Produces.class) : own;
        return all == null ? MediaType.APPLICATION_JSON : all.value()[0];
    }

    List<Parameter> parameters(Class<? extends Annotation> kind) {
        return Arrays.stream(method.getParameters())
                .filter(p -> p.isAnnotationPresent(kind))
                .toList();
    }

    private boolean has(Class<? extends Annotation> kind, Class<?> type) {
        return parameters(kind).stream().anyMatch(p -> p.getType() == type);
    }
}
