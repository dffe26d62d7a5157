package org.attesta.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attesta.shared.JsonText;

/** {@link Proposal} in a text column. */
@Converter
class ProposalJson implements AttributeConverter<Proposal, String> {

    private static final JsonText<Proposal> JSON = new JsonText<>(Proposal.class);

    @Override
    public String convertToDatabaseColumn(Proposal value) {
        return JSON.write(value);
    }

    @Override
    public Proposal convertToEntityAttribute(String text) {
        return JSON.read(text);
    }
}
