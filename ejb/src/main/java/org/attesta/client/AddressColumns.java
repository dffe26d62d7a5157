package org.attesta.client;

import jakarta.persistence.Embeddable;

/** {@link Address} as columns; embeddable records need JPA 3.2. */
@Embeddable
class AddressColumns {

    private String street;
    private String postcode;
    private String city;
    private String country;

    /** For JPA only. */
    protected AddressColumns() {}

    AddressColumns(Address address) {
        var given = address == null ? Address.NONE : address;
        street = given.street();
        postcode = given.postcode();
        city = given.city();
        country = given.country();
    }

    /** The address; all unknown where every column was empty, which EclipseLink reads as no address at all. */
    static Address of(AddressColumns columns) {
        return columns == null ? Address.NONE : columns.address();
    }

    private Address address() {
        return new Address(street, postcode, city, country);
    }
}
