package org.attesta.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.attesta.shared.Actor;

/** Who acts in this request. The login mechanism says it once; the scheduler and the demo act in names of their own. */
@RequestScoped
public class CurrentActor {

    private Actor actor;

    public void is(Actor signedIn) {
        actor = signedIn;
    }

    public Optional<Actor> signedIn() {
        return Optional.ofNullable(actor);
    }

    /** @throws NotSignedIn when nobody is */
    public Actor get() {
        return signedIn().orElseThrow(NotSignedIn::new);
    }

    /** Does work in another's name, then is the one before again. */
    public <T> T runAs(Actor other, Supplier<T> work) {
        var before = actor;
        actor = other;
        try {
            return work.get();
        } finally {
            actor = before;
        }
    }
}
