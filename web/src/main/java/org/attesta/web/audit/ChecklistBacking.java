package org.attesta.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.ChecklistRow;
import org.attesta.audit.ChecklistService;
import org.attesta.audit.ItemAnswer;
import org.attesta.audit.ItemComment;
import org.attesta.audit.ItemResult;
import org.attesta.shared.NotVisible;
import org.attesta.standard.Clause;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.Merge;

/**
 * Backs {@code audit/checklist.xhtml}: a long list, one item open at a time. Which clause is shown and which item is
 * open stands in the address, so that the page can be worked through by links and keyboard alone.
 */
@Named
@ViewScoped
public class ChecklistBacking extends AuditPage {

    @EJB
    ChecklistService checklists;

    @Inject
    Language language;

    private List<ChecklistRow> rows = List.of();
    private String clause;
    private String only;
    private String code;
    private ItemResult result;
    private String note;
    private String reasonWhyNot;
    private String comment;
    private long itemVersion;
    private ChecklistRow known;
    private boolean answering;
    private boolean commenting;

    @Override
    protected void read() {
        rows = checklists.of(getId());
        answering = checklists.mayAnswer(getId());
        commenting = checklists.mayComment(getId());
        itemVersion = isItemOpen() ? getItem().version() : 0;
    }

    @Override
    protected void fill() {
        if (isItemOpen()) {
            known = getItem();
            show(new ItemAnswer(known.result(), known.note(), known.reason()), known.comment());
        }
    }

    @Override
    protected void catchUp(AuditDraft before) {
        if (isItemOpen()) {
            var now = getItem();
            show(
                    Merge.of(
                            new ItemAnswer(known.result(), known.note(), known.reason()),
                            new ItemAnswer(result, Merge.typed(note), Merge.typed(reasonWhyNot)),
                            new ItemAnswer(now.result(), now.note(), now.reason())),
                    Merge.unlessTyped(known.comment(), Merge.typed(comment), now.comment()));
            known = now;
        }
    }

    private void show(ItemAnswer answer, String said) {
        result = answer.result();
        note = answer.note();
        reasonWhyNot = answer.reason();
        comment = said;
    }

    public String answer() {
        checklists.answer(getId(), code, itemVersion, new ItemAnswer(result, note, reasonWhyNot));
        told.info("audit.saved");
        return toNext();
    }

    public String addComment() {
        checklists.comment(getId(), code, itemVersion, new ItemComment(comment));
        told.info("audit.saved");
        return toNext();
    }

    /** The next item of what is shown that nobody has settled; without one, the list. */
    private String toNext() {
        var shown = getShown();
        int here = shown.indexOf(getItem());
        return "/audit/checklist?faces-redirect=true&"
                + shown.stream()
                        .skip(here + 1L)
                        .filter(r -> !r.settled())
                        .findFirst()
                        .map(r -> address(r.code()))
                        .orElseGet(() -> address(null));
    }

    /** The query part that leads to an item within what is shown now; to the list when {@code to} is null. */
    public String address(String to) {
        var query = new StringBuilder("id=").append(getId());
        append(query, "clause", clause);
        append(query, "only", only);
        append(query, "code", to);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.append('&').append(name).append('=').append(value);
        }
    }

    public ChecklistRow getItem() {
        return rows.stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotVisible("checklist item", code));
    }

    public List<ChecklistRow> getShown() {
        return rows.stream()
                .filter(r -> !Clause.isWellFormed(clause) || within(r))
                .filter(r -> !"open".equals(only) || !r.settled())
                .toList();
    }

    /** Whether evidence for a clause belongs beside the open item: the same clause, one above it or below. */
    public boolean concerns(String number) {
        var asked = getItem().item().clause();
        return asked != null
                && Clause.isWellFormed(number)
                && (asked.within(Clause.of(number)) || Clause.of(number).within(asked));
    }

    private boolean within(ChecklistRow row) {
        return row.item().clause() != null && row.item().clause().within(Clause.of(clause));
    }

    /** The clauses of the first two levels that have items, for the tree beside the list. */
    public List<String> getClauses() {
        return rows.stream()
                .filter(r -> r.item().clause() != null)
                .map(r -> r.item().clause().number().split(" ")[0].split("\\."))
                .map(parts -> parts.length > 1 ? parts[0] + "." + parts[1] : parts[0])
                .distinct()
                .sorted((a, b) -> Clause.of(a).compareTo(Clause.of(b)))
                .toList();
    }

    public String question(ChecklistRow row) {
        return row.item().question().in(language.getLocale());
    }

    public String evidence(ChecklistRow row) {
        return row.item().evidence().in(language.getLocale());
    }

    public long getSettledCount() {
        return rows.stream().filter(ChecklistRow::settled).count();
    }

    public int getTotal() {
        return rows.size();
    }

    public boolean isItemOpen() {
        return code != null && !code.isBlank();
    }

    public boolean isAnswering() {
        return answering;
    }

    public boolean isCommenting() {
        return commenting;
    }

    public ItemResult[] getResults() {
        return ItemResult.values();
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ItemResult getResult() {
        return result;
    }

    public void setResult(ItemResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReasonWhyNot() {
        return reasonWhyNot;
    }

    public void setReasonWhyNot(String reasonWhyNot) {
        this.reasonWhyNot = reasonWhyNot;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
