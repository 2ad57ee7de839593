package shop.argosy.server.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.openapi.OpenApi;
import shop.argosy.foundation.openapi.Surface;

/** The documents of the resources that are deployed; each is made when it is first asked for. */
@ApplicationScoped
public class ApiDocuments {

    private final BeanManager beans;
    private final Map<Surface, String> documents = new EnumMap<>(Surface.class);

    @Inject
    public ApiDocuments(BeanManager beans) {
        this.beans = beans;
    }

    /** For CDI's proxy alone. */
    protected ApiDocuments() {
        this(null);
    }

    synchronized String of(Surface surface) {
        return documents.computeIfAbsent(surface, asked -> Json.write(OpenApi.document(asked, resources())));
    }

    private List<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass).filter(type -> type.isAnnotationPresent(Path.class)).distinct().toList();
    }
}
