package org.attesta.sampling;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.attesta.shared.Sha256;

/** The algorithm {@link SiteSample#ALGORITHM}. Hex digits and unsigned bytes have the same order. */
final class Draw {

    private Draw() {}

    /** One id and its place in the order; ids of equal hash are ordered by their text. */
    private record Ticket<T>(T id, byte[] hash) {

        static <T> Comparator<Ticket<T>> order() {
            return Comparator.<Ticket<T>, byte[]>comparing(Ticket::hash, Arrays::compareUnsigned)
                    .thenComparing(ticket -> ticket.id().toString());
        }
    }

    /** Keeps no more tickets than the sample has, since there may be a million sites. */
    static <T> List<T> first(int size, List<T> ids, String seed) {
        var order = Ticket.<T>order();
        var best = new PriorityQueue<Ticket<T>>(order.reversed());
        var digest = Sha256.begin();
        for (var id : ids) {
            best.add(new Ticket<>(id, digest.digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8))));
            if (best.size() > size) {
                best.poll();
            }
        }
        return best.stream().sorted(order).map(Ticket::id).toList();
    }
}
