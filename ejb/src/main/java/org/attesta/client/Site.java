package org.attesta.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/** A place of a client where work within the scope is done. */
@Entity
@Table(name = "site")
class Site extends Aggregate {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    private String name;

    @Embedded
    private AddressColumns address;

    private String activities;
    private Integer personnel;
    private String shifts;
    private boolean central;

    /** For JPA only. */
    protected Site() {}

    Site(String number, Instant now, UUID clientId, SiteDraft draft) {
        super(number, now);
        this.clientId = clientId;
        save(draft);
    }

    void save(SiteDraft draft) {
        name = draft.name().strip();
        address = new AddressColumns(draft.address());
        activities = draft.activities();
        personnel = draft.personnel();
        shifts = draft.shifts();
        central = draft.central();
    }

    SiteRow row() {
        var draft = new SiteDraft(name, AddressColumns.of(address), activities, personnel, shifts, central);
        return new SiteRow(id(), number(), version(), stateName(), createdAt(), clientId, draft);
    }

    SiteFacts facts() {
        return new SiteFacts(id(), name, AddressColumns.of(address), activities, personnel, central);
    }

    @Override
    public String type() {
        return "site";
    }

    @Override
    public String stateName() {
        return "ACTIVE";
    }

    @Override
    public UUID clientId() {
        return clientId;
    }
}
