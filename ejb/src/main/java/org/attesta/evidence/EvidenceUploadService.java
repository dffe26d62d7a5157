package org.attesta.evidence;

import static org.attesta.shared.Condition.block;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attesta.access.Access;
import org.attesta.journal.JournalService;
import org.attesta.journal.NewEntry;
import org.attesta.shared.Actor;
import org.attesta.shared.BadInput;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.FileName;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Numbers;
import org.attesta.shared.Role;
import org.attesta.shared.Text;

/**
 * What a client sends. The bytes are in the {@link EvidenceStore} before anything is told here. A program sends all
 * files at once; a person's files are kept one by one as they arrive and submitted together.
 */
@Stateless
public class EvidenceUploadService {

    public static final Set<Role> UPLOADERS = Set.of(Role.CLIENT, Role.EVID);

    @Inject
    Evidences evidences;

    @Inject
    EvidenceRequests requests;

    @Inject
    Uploads uploads;

    @Inject
    Access access;

    @Inject
    JournalService journal;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /** A new piece of evidence, submitted at once. */
    public EvidenceRow receive(UploadMeta meta, List<ReceivedFile> files) {
        var actor = access.require("evidence.upload", UPLOADERS);
        uploads.check(meta);
        uploads.check(files);
        var request = requestOf(meta.requestId());
        var evidence = begin(actor, request, meta, files.get(0).name());
        var revision = nextRevision(evidence, files);
        submit(actor, evidence, revision, meta);
        return row(evidence);
    }

    /** A further revision, submitted at once; the ones before stay as they are. */
    public EvidenceRow revise(UUID id, UploadMeta meta, List<ReceivedFile> files) {
        var evidence = held(id);
        var actor = access.require("evidence.upload", UPLOADERS, evidence);
        uploads.check(meta);
        uploads.check(files);
        var free = block("R-9.9.1", openRevision(evidence) == null, Text.of("evidence.revisionOpen"));
        access.demand("evidence.upload", evidence, free);
        var revision = nextRevision(evidence, files);
        submit(actor, evidence, revision, meta);
        return row(evidence);
    }

    /** Keeps one more file of a revision that is put together for a request, beginning it if need be. */
    public EvidenceRow keepForRequest(UUID requestId, ReceivedFile file) {
        var actor = access.require("evidence.keep", UPLOADERS);
        var request = requestOf(requestId);
        var evidence = evidences.ofRequest(requestId).stream()
                .filter(e -> !e.seenByStaff())
                .findFirst()
                .orElseGet(() -> begin(actor, request, UploadMeta.none(), file.name()));
        return keep(actor, evidence, file);
    }

    /** The same for evidence that nobody asked for: its first file begins it. */
    public EvidenceRow keepUnasked(ReceivedFile file) {
        var actor = access.require("evidence.keep", UPLOADERS);
        return keep(actor, begin(actor, null, UploadMeta.none(), file.name()), file);
    }

    /** The same for a further revision of what was sent before. */
    public EvidenceRow keep(UUID id, ReceivedFile file) {
        var evidence = held(id);
        return keep(access.require("evidence.keep", UPLOADERS, evidence), evidence, file);
    }

    private EvidenceRow keep(Actor actor, Evidence evidence, ReceivedFile file) {
        var open = openRevision(evidence);
        if (open == null) {
            open = nextRevision(evidence, List.of(file));
        } else {
            if (open.files().size() >= Uploads.MOST_FILES) {
                throw new BadInput("file", Text.of("evidence.tooMany", Uploads.MOST_FILES));
            }
            open.add(file, clock.now());
        }
        journal.write(NewEntry.done(actor, "evidence.keep", evidence).because(Uploads.trail(open)));
        evidences.flush();
        return row(evidence);
    }

    /** Takes a file out of a revision that nobody but the client has seen. */
    public EvidenceRow drop(UUID id, int k) {
        var evidence = held(id);
        var actor = access.require("evidence.drop", UPLOADERS, evidence);
        var open = openRevision(evidence);
        access.demand("evidence.drop", evidence, block("R-9.9.1", open != null, Text.of("evidence.submittedStays")));
        if (!open.drop(k)) {
            throw new NotVisible("evidence file", k);
        }
        journal.write(NewEntry.done(actor, "evidence.drop", evidence).because(Uploads.trail(open)));
        if (open.files().isEmpty()) {
            evidences.remove(open);
        }
        evidences.flush();
        return row(evidence);
    }

    /** From here on the audit team sees the revision, and it never changes again. */
    public EvidenceRow submit(UUID id, UploadMeta meta) {
        var evidence = held(id);
        var actor = access.require("evidence.upload", UPLOADERS, evidence);
        uploads.check(meta);
        var open = openRevision(evidence);
        boolean any = open != null && !open.files().isEmpty();
        access.demand("evidence.upload", evidence, block("R-9.4.4", any, Text.of("evidence.noFiles")));
        submit(actor, evidence, open, meta);
        return row(evidence);
    }

    private Evidence begin(Actor actor, EvidenceRequest request, UploadMeta meta, String fileName) {
        var clauses = meta.clauses();
        if ((clauses == null || clauses.isEmpty()) && request != null) {
            clauses = request.clauses();
        }
        var title = filled(meta.title()) ? meta.title().strip() : titleFrom(request, fileName);
        var number = numbers.next("EV", clock.today().getYear());
        var evidence = new Evidence(
                number, clock.now(), actor.clientId(), request, title, clauses == null ? List.of() : clauses);
        evidences.add(evidence);
        return evidence;
    }

    private EvidenceRevision nextRevision(Evidence evidence, List<ReceivedFile> files) {
        var revision = new EvidenceRevision(evidence.id(), evidence.revision() + 1);
        files.forEach(file -> revision.add(file, clock.now()));
        evidences.add(revision);
        evidences.flush(); // the files first: the database takes none into a submitted revision
        return revision;
    }

    /** The request is held before anything is said of it: two submissions to it come one after the other. */
    private void submit(Actor actor, Evidence evidence, EvidenceRevision revision, UploadMeta meta) {
        var request = Optional.ofNullable(evidence.requestId()).flatMap(requests::locked);
        revision.covers(meta.coversFrom(), meta.coversTo());
        revision.submit(actor.name(), clock.now());
        evidence.describe(meta.title(), meta.clauses());
        evidence.submitted(revision);
        journal.write(NewEntry.done(actor, "evidence.upload", evidence).because(Uploads.trail(revision)));
        request.ifPresent(asked -> received(actor, asked));
        evidences.flush();
    }

    private void received(Actor actor, EvidenceRequest request) {
        if (request.state() == EvidenceRequestState.WITHDRAWN) {
            return;
        }
        request.received();
        journal.write(NewEntry.done(actor, "evidence-request.receive", request));
    }

    private EvidenceRequest requestOf(UUID requestId) {
        if (requestId == null) {
            return null;
        }
        var request = requests.locked(requestId)
                .filter(r -> access.sees(r.clientId()))
                .orElseThrow(() -> new BadInput("requestId", Text.of("evidence.unknownRequest")));
        boolean wanted = request.state() != EvidenceRequestState.WITHDRAWN;
        access.demand("evidence.upload", request, block("R-9.4.4", wanted, Text.of("evidence.requestWithdrawn")));
        return request;
    }

    private EvidenceRevision openRevision(Evidence evidence) {
        return evidences.revision(evidence.id(), evidence.revision() + 1).orElse(null);
    }

    private Evidence held(UUID id) {
        return access.visible(
                "evidence", id, evidences.locked(id).filter(e -> access.actor().ofClient() || e.seenByStaff()));
    }

    private EvidenceRow row(Evidence evidence) {
        return EvidenceRow.of(evidence, evidences.revisionsOf(evidence.id()), true);
    }

    private static String titleFrom(EvidenceRequest request, String fileName) {
        return request == null ? FileName.of(fileName) : request.title();
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
