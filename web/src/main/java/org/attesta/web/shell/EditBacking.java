package org.attesta.web.shell;

import java.io.Serializable;
import java.util.function.Supplier;

/** Base of every {@code @ViewScoped} bean behind a form that saves a record without a lifecycle of its own. */
public abstract class EditBacking implements Serializable {

    private boolean stale;

    /** Around every call that writes with the version read: remembers when somebody else was faster. */
    protected <T> T changing(Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException refused) {
            stale = Cause.stale(refused);
            throw refused;
        }
    }

    /** Call when the present version was read again. */
    protected void fresh() {
        stale = false;
    }

    /** True after somebody else changed the record; {@code at:stale} then offers to read it again. */
    public boolean isStale() {
        return stale;
    }
}
