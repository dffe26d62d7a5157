package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Several renames that belong together: when one fails, those before it are taken back. */
final class Moves {

    private record Move(Path from, Path to) {

        void run() throws IOException {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        Move back() {
            return new Move(to, from);
        }
    }

    private final List<Move> planned = new ArrayList<>();

    void plan(Path from, Path to) {
        planned.add(new Move(from, to));
    }

    void run() {
        Deque<Move> done = new ArrayDeque<>();
        for (var move : planned) {
            try {
                move.run();
                done.push(move.back());
            } catch (IOException impossible) {
                takeBack(done);
                throw new Failure(
                        move.from() + " cannot be moved to " + move.to() + ": " + impossible.getMessage(), impossible);
            }
        }
    }

    private static void takeBack(Deque<Move> done) {
        for (var move : done) {
            try {
                move.run();
            } catch (IOException impossible) {
                throw new Failure(
                        move.to() + " was moved to " + move.from() + " and cannot be moved back; do it by hand.",
                        impossible);
            }
        }
    }
}
