package org.attesta.checklist;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.CanonicalJson;
import org.attesta.shared.Sha256;
import org.attesta.standard.Checklist;

/** A version of the checklist that the body made itself. Its content never changes; published, nothing of it does. */
@Entity
@Table(name = "checklist_version")
class ChecklistVersion extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ChecklistState state;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String standard;

    @Column(updatable = false)
    private int items;

    /** As {@link ChecklistContent}. */
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "uploaded_by", updatable = false)
    private String uploadedBy;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_by")
    private String publishedBy;

    private String reason;

    /** For JPA only. */
    protected ChecklistVersion() {}

    ChecklistVersion(String number, Instant now, Checklist checklist, Actor by) {
        super(number, now);
        state = ChecklistState.DRAFT;
        name = checklist.version();
        standard = checklist.standard();
        items = checklist.items().size();
        content = CanonicalJson.of(ChecklistContent.of(checklist));
        sha256 = Sha256.of(content);
        uploadedBy = by.name();
    }

    void publish(PutInForce given, LocalDate today, Actor by) {
        state = ChecklistState.PUBLISHED;
        inForceFrom = given.from();
        reason = given.reason();
        publishedOn = today;
        publishedBy = by.name();
    }

    void discard() {
        state = ChecklistState.DISCARDED;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    /** @param before the version that it is compared with */
    ChecklistVersionRow row(String before) {
        return new ChecklistVersionRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                name,
                standard,
                items,
                sha256,
                before,
                uploadedBy,
                inForceFrom,
                publishedOn,
                publishedBy,
                reason);
    }

    @Override
    public String type() {
        return "checklist";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return null;
    }
}
