package org.attesta.invitation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attesta.shared.Role;

/** Roles in a text column, with blanks between them. */
@Converter
class RoleList implements AttributeConverter<List<Role>, String> {

    @Override
    public String convertToDatabaseColumn(List<Role> roles) {
        return roles == null ? null : roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }

    @Override
    public List<Role> convertToEntityAttribute(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Role::valueOf).toList();
    }
}
