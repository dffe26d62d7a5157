package org.attesta.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * What one transaction asks again and again, such as the day and the settings, read once in it. Nothing is remembered
 * beyond the transaction, and nothing outside of one, so that no other change is ever overlooked.
 */
@ApplicationScoped
public class PerTransaction {

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** @param key of this answer; whoever changes what it is about must {@link #forget} it */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> read) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return read.get();
        }
        var known = transaction.getResource(key);
        if (known == null) {
            known = read.get();
            transaction.putResource(key, known);
        }
        return (T) known;
    }

    public void forget(Object key) {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.putResource(key, null);
        }
    }
}
