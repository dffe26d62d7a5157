package org.attesta.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that stands or falls by itself, whatever becomes of the work around it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {

    private static final Logger LOG = Logger.getLogger(OwnTransaction.class.getName());

    @Resource
    SessionContext context;

    public void run(Runnable work) {
        work.run();
    }

    public <T> T call(Supplier<T> work) {
        return work.get();
    }

    /** Each by itself: one that fails is told to the log and keeps nothing from the others. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public <T> void each(String what, Collection<T> all, Consumer<T> work) {
        var own = context.getBusinessObject(OwnTransaction.class);
        for (var one : all) {
            try {
                own.run(() -> work.accept(one));
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, failed, () -> what + " failed for " + one);
            }
        }
    }
}
