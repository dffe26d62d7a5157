package org.attesta.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** One page of a list: {@code next} is null on the last one, {@code total} null where counting would cost too much. */
public record Slice<R>(List<R> items, String next, Long total) implements Serializable {

    public Slice {
        items = List.copyOf(items);
    }

    public <T> Slice<T> map(Function<R, T> to) {
        return new Slice<>(items.stream().map(to).toList(), next, total);
    }
}
