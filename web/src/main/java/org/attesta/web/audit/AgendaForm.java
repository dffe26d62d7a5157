package org.attesta.web.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AgendaItem;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;

/** One line of the agenda editor. */
public class AgendaForm implements Serializable {

    private LocalDate date;
    private String from;
    private String to;
    private UUID siteId;
    private String subject;
    private String clauses;
    private List<UUID> personIds = new ArrayList<>();
    private boolean remote;

    static AgendaForm of(AgendaItem item) {
        var form = new AgendaForm();
        form.date = item.date();
        form.from = item.from() == null ? null : item.from().toString();
        form.to = item.to() == null ? null : item.to().toString();
        form.siteId = item.siteId();
        form.subject = item.subject();
        form.clauses = String.join(", ", item.clauses());
        form.personIds = new ArrayList<>(item.personIds());
        form.remote = item.remote();
        return form;
    }

    /** @param line where it stands, for messages */
    AgendaItem item(int line) {
        var numbers = clauses == null
                ? List.<String>of()
                : Arrays.stream(clauses.split("[,;\\s]+"))
                        .filter(c -> !c.isBlank())
                        .toList();
        return new AgendaItem(
                date,
                time(from, line, "from"),
                time(to, line, "to"),
                siteId,
                subject,
                numbers,
                List.copyOf(personIds),
                remote);
    }

    private static LocalTime time(String text, int line, String field) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text.strip());
        } catch (DateTimeParseException noTime) {
            throw new BadInput("agenda[" + line + "]." + field, Text.of("shared.invalid"));
        }
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public UUID getSiteId() {
        return siteId;
    }

    public void setSiteId(UUID siteId) {
        this.siteId = siteId;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getClauses() {
        return clauses;
    }

    public void setClauses(String clauses) {
        this.clauses = clauses;
    }

    public List<UUID> getPersonIds() {
        return personIds;
    }

    public void setPersonIds(List<UUID> personIds) {
        this.personIds = personIds;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }
}
