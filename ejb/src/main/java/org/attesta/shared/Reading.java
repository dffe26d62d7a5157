package org.attesta.shared;

import jakarta.ejb.Stateless;

/** Several readings in one transaction: each record is read once, and all of them see each other's state. */
@Stateless
public class Reading {

    public void run(Runnable readings) {
        readings.run();
    }
}
