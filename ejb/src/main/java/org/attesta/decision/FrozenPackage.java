package org.attesta.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.shared.JsonText;

/** The documents considered, in the order of the file ({@code ISO/IEC 17021-1:2015, 9.5.3.1}). */
record FrozenPackage(List<PackageItem> items) {

    FrozenPackage {
        items = List.copyOf(items);
    }

    static FrozenPackage of(List<PackageContent> contents) {
        return new FrozenPackage(contents.stream().map(PackageContent::item).toList());
    }

    /** What is another now, is new or is gone. */
    List<PackageItem> changed(List<PackageItem> now) {
        if (items.stream().noneMatch(i -> i.type().equals("client") || i.type().equals("site"))) {
            // handed in before packages held what a certificate is made from: there is nothing to compare with
            return List.of();
        }
        var before = items.stream().filter(i -> now.stream().noneMatch(i::sameRecord));
        var after = now.stream()
                .filter(n -> items.stream()
                        .noneMatch(i -> i.sameRecord(n) && i.sha256().equals(n.sha256())));
        return Stream.concat(after, before).toList();
    }

    /** In a text column. */
    @Converter
    static class Json implements AttributeConverter<FrozenPackage, String> {

        private static final JsonText<FrozenPackage> JSON = new JsonText<>(FrozenPackage.class);

        @Override
        public String convertToDatabaseColumn(FrozenPackage value) {
            return JSON.write(value);
        }

        @Override
        public FrozenPackage convertToEntityAttribute(String text) {
            return JSON.read(text);
        }
    }
}
