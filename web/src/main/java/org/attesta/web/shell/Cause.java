package org.attesta.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.attesta.shared.BadInput;
import org.attesta.shared.Forbidden;
import org.attesta.shared.NotVisible;
import org.attesta.shared.RuleViolation;
import org.attesta.shared.StaleVersion;

/** Finds what really happened inside the wrappings of Faces, EL and EJB. */
final class Cause {

    private static final List<Class<? extends Throwable>> MEANT = List.of(
            RuleViolation.class,
            BadInput.class,
            StaleVersion.class,
            OptimisticLockException.class,
            NotVisible.class,
            Forbidden.class,
            EJBAccessException.class,
            ViewExpiredException.class);

    private Cause() {}

    /** The first exception in the chain that has a meaning of its own, else the outermost. */
    static Throwable of(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (meant(t)) {
                return t;
            }
        }
        return thrown;
    }

    private static boolean meant(Throwable t) {
        return MEANT.stream().anyMatch(type -> type.isInstance(t));
    }
}
