package org.attesta.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Runs before any other bean of the application serves a request. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    /** Told once the schema is there: demo data, warming up. */
    public record SchemaReady() {}

    @Inject
    Schema schema;

    @Inject
    Event<SchemaReady> ready;

    private volatile boolean done;

    @PostConstruct
    void start() {
        schema.migrate();
        ready.fire(new SchemaReady());
        done = true;
    }

    public boolean done() {
        return done;
    }
}
