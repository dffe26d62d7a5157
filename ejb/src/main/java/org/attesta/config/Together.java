package org.attesta.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings that make sense only together. */
final class Together {

    /** When the first is set, all the others must be as well. */
    private record Group(Setting first, List<Setting> others) {

        Optional<String> problem(Map<Setting, String> values) {
            return others.stream()
                    .filter(other -> values.containsKey(first) && !values.containsKey(other))
                    .map(missing -> first.key() + " needs " + missing.key() + " too.")
                    .findFirst();
        }
    }

    private static final List<Setting> DATABASE = List.of(
            Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD, Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD);

    private static final List<Group> GROUPS = Stream.concat(
                    DATABASE.stream().map(setting -> new Group(setting, DATABASE)),
                    Stream.of(new Group(Setting.SMTP_URL, List.of(Setting.SMTP_FROM))))
            .toList();

    private Together() {}

    static Optional<String> problem(Map<Setting, String> values) {
        return GROUPS.stream().flatMap(group -> group.problem(values).stream()).findFirst();
    }
}
