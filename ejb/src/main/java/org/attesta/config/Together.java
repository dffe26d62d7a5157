package org.attesta.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings that make sense only together. */
final class Together {

    /** When the first is set (to the given value, if one is given), all the others must be as well. */
    private record Group(Setting first, String value, List<Setting> others) {

        Optional<String> problem(Map<Setting, String> values) {
            var applies = value == null ? values.containsKey(first) : value.equals(values.get(first));
            return others.stream()
                    .filter(other -> applies && !values.containsKey(other))
                    .map(missing ->
                            first.key() + (value == null ? "" : "=" + value) + " needs " + missing.key() + " too.")
                    .findFirst();
        }
    }

    private static final List<Setting> DATABASE = List.of(
            Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD, Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD);

    private static final List<Group> GROUPS = Stream.concat(
                    DATABASE.stream().map(setting -> new Group(setting, null, DATABASE)),
                    Stream.of(
                            new Group(
                                    Setting.SECURITY,
                                    "oidc",
                                    List.of(Setting.OIDC_ISSUER, Setting.OIDC_CLIENTID, Setting.OIDC_CLIENTSECRET)),
                            new Group(
                                    Setting.KEYCLOAK_URL,
                                    null,
                                    List.of(
                                            Setting.KEYCLOAK_REALM,
                                            Setting.KEYCLOAK_ADMINCLIENTID,
                                            Setting.KEYCLOAK_ADMINCLIENTSECRET)),
                            new Group(Setting.SMTP_URL, null, List.of(Setting.SMTP_FROM)),
                            new Group(
                                    Setting.SIGNING_KEYSTORE,
                                    null,
                                    List.of(Setting.SIGNING_PASSWORD, Setting.SIGNING_ALIAS))))
            .toList();

    private Together() {}

    static Optional<String> problem(Map<Setting, String> values) {
        return GROUPS.stream().flatMap(group -> group.problem(values).stream()).findFirst();
    }
}
