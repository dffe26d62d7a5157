package org.attesta.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.attesta.evidence.UploadMeta;

/**
 * Aegean has not applied yet: its whole way is left to the visitor. Its evidence contributor has sent one file
 * beforehand, the real export of incidents whose source {@code README.md} beside it names.
 */
@ApplicationScoped
class DemoAegean {

    private static final String EXPORT = "servicenow-incident-event-log.csv.zip";

    /** Names the source, as its licence asks. */
    private static final String TITLE =
            "Incident event log exported from ServiceNow (C. Amaral et al., UCI data set 498, CC BY 4.0)";

    @Inject
    DemoClients clients;

    @Inject
    DemoBody body;

    @Inject
    DemoEvidence evidence;

    void fill() {
        clients.aegean();
        body.declareAbout(DemoAccounts.AEGEAN);
        var meta = new UploadMeta(null, List.of("8.6.1"), TITLE, null, null);
        var contributor = DemoAccounts.actor("evidence@aegean.example");
        try (var bytes = DemoAegean.class.getResourceAsStream(EXPORT)) {
            evidence.upload(contributor, meta, EXPORT, "application/zip", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
