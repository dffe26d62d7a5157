package org.attesta.document;

import java.io.Serializable;
import java.util.List;
import org.attesta.client.Address;
import org.attesta.client.ClientFacts;
import org.attesta.policy.BodyProfile;

/**
 * Who writes and to whom.
 *
 * @param body name of the certification body; null while it has not said who it is
 * @param representative who speaks for the client; may be null
 */
public record Parties(String body, List<String> bodyAddress, String client, Address address, String representative)
        implements Serializable {

    public Parties {
        bodyAddress = List.copyOf(bodyAddress);
    }

    static Parties of(BodyProfile body, ClientFacts client) {
        return new Parties(body.name(), body.addressLines(), client.name(), client.address(), client.representative());
    }
}
