package org.attesta.evidence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.NotVisible;

/** Gives files out, to who may read the evidence; that staff opened one is on record. */
@Stateless
public class EvidenceFileService {

    private static final Logger LOG = Logger.getLogger(EvidenceFileService.class.getName());

    @Inject
    Evidences evidences;

    @Inject
    EvidenceStore store;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    /**
     * @param n the revision, from 1
     * @param k the file in it, from 1
     * @throws AlteredFile when the bytes are not the ones that were received
     */
    public OpenedFile open(UUID id, int n, int k) {
        boolean client = access.actor().ofClient();
        var evidence = access.visible("evidence", id, evidences.byId(id).filter(e -> client || e.seenByStaff()));
        var actor = access.require("evidence.read", EvidenceService.READERS, evidence);
        var file = evidences
                .revision(id, n)
                .filter(r -> client || r.submitted())
                .flatMap(r -> r.files().stream().filter(f -> f.k() == k).findFirst())
                .map(EvidenceFile::row)
                .orElseThrow(() -> new NotVisible("evidence", id + "/" + n + "/" + k));
        requireIntact(evidence, file);
        if (!client) {
            journal.write(NewEntry.done(actor, "evidence.open", evidence)
                    .because("revision %d: %s sha256:%s".formatted(n, file.name(), file.sha256())));
        }
        return new OpenedFile(file, store);
    }

    private void requireIntact(Evidence evidence, FileRow file) {
        try {
            if (!store.intact(file.sha256())) {
                LOG.log(Level.SEVERE, "evidence {0}: the bytes of {1} are lost or altered", new Object[] {
                    evidence.number(), file.sha256()
                });
                throw new AlteredFile(evidence.number(), file.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
