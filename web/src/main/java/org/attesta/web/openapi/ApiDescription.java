package org.attesta.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import org.attesta.shared.Lifecycle;
import org.attesta.web.rest.RecordResource;

/** The document of the resources that this application has, made when it is asked for the first time. */
@ApplicationScoped
public class ApiDescription {

    @Inject
    BeanManager beans;

    private ObjectNode document;

    public synchronized String json() {
        return document().toPrettyString();
    }

    public synchronized String yaml() {
        return Yaml.of(document());
    }

    private ObjectNode document() {
        if (document == null) {
            document = OpenApi.describing(operations());
        }
        return document;
    }

    private List<Operation> operations() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(b -> b.getBeanClass().isAnnotationPresent(Path.class))
                .flatMap(b -> Operations.of(b.getBeanClass(), lifecycle(b)).stream())
                .toList();
    }

    private Lifecycle<?> lifecycle(Bean<?> bean) {
        if (!RecordResource.class.isAssignableFrom(bean.getBeanClass())) {
            return null;
        }
        var resource = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        return ((RecordResource<?>) resource).lifecycle();
    }
}
