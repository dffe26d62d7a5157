package org.attesta.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attesta.shared.Aggregate;

/** An organisation that applies for certification or holds one. It is never deleted (ISO/IEC 17021-1 9.9.1). */
@Entity
@Table(name = "client")
class Client extends Aggregate {

    private String name;

    @Column(name = "legal_form")
    private String legalForm;

    @Column(name = "registration_number")
    private String registrationNumber;

    @Embedded
    private AddressColumns address;

    private String website;
    private String representative;

    @Column(name = "representative_function")
    private String representativeFunction;

    private String email;
    private String phone;

    /** For JPA only. */
    protected Client() {}

    Client(UUID id, String number, Instant now, ClientDraft draft) {
        super(id, number, now);
        save(draft);
    }

    void save(ClientDraft draft) {
        name = draft.name().strip();
        legalForm = draft.legalForm();
        registrationNumber = draft.registrationNumber();
        address = new AddressColumns(draft.address());
        website = draft.website();
        representative = draft.representative();
        representativeFunction = draft.representativeFunction();
        email = draft.email();
        phone = draft.phone();
    }

    ClientDraft draft() {
        return new ClientDraft(
                name,
                legalForm,
                registrationNumber,
                AddressColumns.of(address),
                website,
                representative,
                representativeFunction,
                email,
                phone);
    }

    ClientRow row() {
        return new ClientRow(id(), number(), version(), stateName(), createdAt(), draft());
    }

    @Override
    public String type() {
        return "client";
    }

    @Override
    public String stateName() {
        return "ACTIVE";
    }

    @Override
    public UUID clientId() {
        return id();
    }
}
