package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.lang.reflect.Constructor;
import java.util.List;
import org.attesta.shared.Acting;
import org.attesta.shared.Lifecycle;
import org.attesta.web.rest.RecordResource;

/** The document as the running product makes it, from the same resources, without a container. */
final class Described {

    static final List<Operation> OPERATIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.attesta.web").stream()
                    .filter(c -> c.isAnnotatedWith(Path.class))
                    .map(JavaClass::reflect)
                    .flatMap(c -> Operations.of(c, lifecycle(c)).stream())
                    .toList();

    static final ObjectNode DOCUMENT = OpenApi.describing(OPERATIONS);

    private Described() {}

    /** A lifecycle needs nothing injected: a service made by hand knows it. */
    private static Lifecycle<?> lifecycle(Class<?> resource) {
        if (!RecordResource.class.isAssignableFrom(resource)) {
            return null;
        }
        try {
            var made = (RecordResource<?>) make(resource);
            for (var field : resource.getDeclaredFields()) {
                if (Acting.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    field.set(made, make(field.getType()));
                }
            }
            return made.lifecycle();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
