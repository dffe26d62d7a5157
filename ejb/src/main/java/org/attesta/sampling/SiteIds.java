package org.attesta.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.attesta.shared.BadInput.FieldError;
import org.attesta.shared.Text;

/** The ids of sites as they come from outside: their number, or a list of texts and whole numbers. */
final class SiteIds {

    static final int MOST = 1_000_000;

    private SiteIds() {}

    /** The ids; what is wrong with them is added to {@code errors}. */
    static List<Object> read(Object sites, List<FieldError> errors) {
        if (sites instanceof Number number) {
            return numbered(number, errors);
        }
        if (sites instanceof List<?> list && !list.isEmpty() && list.size() <= MOST) {
            return listed(list, errors);
        }
        errors.add(new FieldError("sites", Text.of("sampling.sites", MOST)));
        return List.of();
    }

    private static List<Object> numbered(Number number, List<FieldError> errors) {
        var count = whole(number).filter(n -> 1 <= n && n <= MOST);
        if (count.isEmpty()) {
            errors.add(new FieldError("sites", Text.of("sampling.sites", MOST)));
            return List.of();
        }
        return new OneTo(count.get().intValue());
    }

    private static List<Object> listed(List<?> list, List<FieldError> errors) {
        var ids = new ArrayList<Object>();
        var seen = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            var id = id(list.get(i));
            if (id.isEmpty()) {
                errors.add(new FieldError("sites[" + i + "]", Text.of("sampling.siteId")));
            } else if (!seen.add(id.get().toString())) {
                errors.add(new FieldError("sites[" + i + "]", Text.of("sampling.siteTwice")));
            } else {
                ids.add(id.get());
            }
        }
        return ids;
    }

    private static Optional<Object> id(Object given) {
        if (given instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        return given instanceof Number number ? whole(number).map(Object.class::cast) : Optional.empty();
    }

    /** Its value when it is a whole number of at most 18 digits; 25.0 is 25. */
    private static Optional<Long> whole(Number number) {
        var exact = new BigDecimal(number.toString());
        if (exact.signum() == 0) {
            return Optional.of(0L);
        }
        var bare = exact.stripTrailingZeros();
        if (bare.scale() > 0 || (long) bare.precision() - bare.scale() > 18) {
            return Optional.empty();
        }
        return Optional.of(bare.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    /** The ids 1 to n, none of them kept. */
    private static final class OneTo extends AbstractList<Object> {

        private final int n;

        OneTo(int n) {
            this.n = n;
        }

        @Override
        public Object get(int index) {
            return (long) index + 1;
        }

        @Override
        public int size() {
            return n;
        }
    }
}
