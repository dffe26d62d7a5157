package org.attesta.web.evidence;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.evidence.EmptyFile;
import org.attesta.evidence.EvidenceRow;
import org.attesta.evidence.EvidenceStore;
import org.attesta.evidence.EvidenceUploadService;
import org.attesta.evidence.FileTooLarge;
import org.attesta.evidence.ReceivedFile;
import org.attesta.evidence.RevisionRow;
import org.attesta.evidence.UploadMeta;
import org.attesta.shared.BadInput;
import org.attesta.shared.Row;
import org.attesta.shared.Text;
import org.attesta.web.shell.RecordBacking;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * A page on which files arrive. Each is kept for good when it is whole; together they are submitted as one revision.
 *
 * @param <R> the record that the page is about
 */
public abstract class UploadingBacking<R extends Row> extends RecordBacking<R> {

    private static final Logger LOG = Logger.getLogger(UploadingBacking.class.getName());

    @EJB
    EvidenceUploadService uploads;

    @Inject
    EvidenceStore store;

    private final ArrayList<Text> failures = new ArrayList<>();
    private EvidenceRow piece;
    private String title;
    private List<String> clauses;
    private LocalDate coversFrom;
    private LocalDate coversTo;

    /** Keeps one file, of the piece that is put together or of a new one. */
    protected abstract EvidenceRow keep(ReceivedFile file);

    /** The piece of evidence that files are added to; null before the first. */
    protected void puttingTogether(EvidenceRow found) {
        piece = found;
        if (piece != null && title == null) {
            title = piece.title();
            clauses = piece.clauses();
        }
    }

    /**
     * A file that cannot be kept is remembered by name: the next one arrives in a request of its own, and its answer
     * would wipe a message away.
     */
    public void upload(FileUploadEvent event) {
        var before = getOpenRevision() != null;
        try {
            puttingTogether(keep(received(event.getFile(), store)));
        } catch (BadInput notKept) {
            notKept.errors().forEach(e -> failures.add(e.message()));
        }
        drawAnew(before);
    }

    /** Title and period, which somebody may be typing while files arrive, are drawn with the first file only. */
    private void drawAnew(boolean formShown) {
        var all = formShown != (getOpenRevision() != null);
        PrimeFaces.current().ajax().update(all ? List.of("kept") : List.of("failures", "submit:kept-files"));
    }

    /** Why which files were not kept, in the order in which they came. */
    public List<Text> getFailures() {
        return failures;
    }

    /** Puts the bytes away; says in words why it could not. */
    static ReceivedFile received(UploadedFile file, EvidenceStore store) {
        var name = file.getFileName();
        try (var in = file.getInputStream()) {
            return new ReceivedFile(name, file.getContentType(), store.put(in));
        } catch (EmptyFile empty) {
            throw new BadInput("files", Text.of("evidence.emptyFile", name));
        } catch (FileTooLarge large) {
            throw new BadInput("files", Text.of("evidence.tooLarge", name, Sizes.of(large.limit())));
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "an upload could not be kept", broken);
            throw new BadInput("files", Text.of("evidence.notKept", name));
        }
    }

    public void drop(int k) {
        puttingTogether(uploads.drop(piece.id(), k));
        drawAnew(true);
    }

    public String submit() {
        var meta = new UploadMeta(null, clauses, title, coversFrom, coversTo);
        var submitted = uploads.submit(piece.id(), meta);
        notices.info("evidence.submitted");
        return "/evidence/show?faces-redirect=true&id=" + submitted.id();
    }

    /** The revision that is put together; null when there is none. */
    public RevisionRow getOpenRevision() {
        return piece == null
                ? null
                : piece.revisions().stream()
                        .filter(r -> r.submittedAt() == null)
                        .findFirst()
                        .orElse(null);
    }

    public UUID getPieceId() {
        return piece == null ? null : piece.id();
    }

    /** True while the first revision is put together, when title and clauses may still be said. */
    public boolean isFirstRevision() {
        return piece == null || piece.revision() == 0;
    }

    public long getLimit() {
        return store.limit();
    }

    public String getLimitWords() {
        return Sizes.of(store.limit());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getClauses() {
        return clauses;
    }

    public void setClauses(List<String> clauses) {
        this.clauses = clauses;
    }

    public LocalDate getCoversFrom() {
        return coversFrom;
    }

    public void setCoversFrom(LocalDate coversFrom) {
        this.coversFrom = coversFrom;
    }

    public LocalDate getCoversTo() {
        return coversTo;
    }

    public void setCoversTo(LocalDate coversTo) {
        this.coversTo = coversTo;
    }
}
