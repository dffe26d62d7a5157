package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.attesta.document.Found.Seal;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Sha256;

/** Contents with the signatures under them. */
@ApplicationScoped
class Seals {

    @Inject
    Signatures signatures;

    /** A content as signed, or as the records are now where nobody has signed. */
    record Sealed<C>(C content, Seal seal) {}

    /** @param now the content as the records are now; empty where there is none */
    <C> Optional<Sealed<C>> of(SignedContent kind, UUID recordId, Optional<C> now, Class<C> type) {
        var under = signatures.under(kind, recordId);
        if (now.isEmpty() || under.isEmpty()) {
            return now.map(content -> new Sealed<>(content, Seal.NONE));
        }
        var first = under.get(0);
        var rows = under.stream().map(Signature::row).toList();
        return Optional.of(new Sealed<>(first.content(type), new Seal(rows, check(under, now.get()))));
    }

    static SignatureCheck check(List<Signature> under, Object now) {
        boolean intact = under.stream().allMatch(s -> Sha256.of(s.content()).equals(s.sha256()));
        var differences = differences(under.get(0).content(), CanonicalJson.of(now));
        return new SignatureCheck(intact, differences.isEmpty(), differences);
    }

    private static List<String> differences(String signed, String now) {
        if (signed.equals(now)) {
            return List.of();
        }
        Map<?, ?> before = CanonicalJson.read(signed, Map.class);
        Map<?, ?> after = CanonicalJson.read(now, Map.class);
        var names = new TreeSet<String>();
        before.forEach((name, value) -> addIf(!value(value).equals(value(after.get(name))), name, names));
        // a part that came with a later release and says nothing of this record is no difference
        after.forEach((name, value) -> addIf(!before.containsKey(name) && value != null, name, names));
        return List.copyOf(names);
    }

    private static Object value(Object value) {
        return value == null ? "" : value;
    }

    private static void addIf(boolean differs, Object name, TreeSet<String> names) {
        if (differs) {
            names.add(String.valueOf(name));
        }
    }
}
