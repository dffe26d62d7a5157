package org.attesta.certification;

import org.attesta.client.Address;
import org.attesta.client.ClientFacts;

/** The organisation as a certificate would name it ({@code ISO/IEC 17021-1:2015, 8.2.2 a}). */
record Holder(String name, Address address) {

    static Holder of(ClientFacts client) {
        return new Holder(client.name(), client.address());
    }
}
