package org.attesta.startup;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import org.attesta.reports.CertificateRenderer;
import org.attesta.reports.HouseRenderer;

/** Prints specimens beside the start, so that the first certificate and the first letter of the day do not wait for fonts and templates. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarmUp {

    @Asynchronous
    public void begin(@Observes Startup.SchemaReady ready) {
        CertificateRenderer.warmUp();
        HouseRenderer.warmUp();
    }
}
