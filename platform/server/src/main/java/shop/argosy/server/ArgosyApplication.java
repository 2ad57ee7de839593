package shop.argosy.server;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every resource and provider is a CDI bean of one of our modules, so CDI's list is the list: no jar is scanned twice,
 * and what third parties bring is not picked up by accident.
 */
@ApplicationPath("/")
public class ArgosyApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .filter(type -> type.getName().startsWith("shop.argosy."))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** JSON is written by {@link JsonBody} alone; WADL and automatic discovery stay off. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableAutoDiscovery", true, "jersey.config.disableMetainfServicesLookup", true,
                "jersey.config.server.wadl.disableWadl", true, "jersey.config.disableMoxyJson", true, "jersey.config.disableJsonProcessing", true,
                "jersey.config.beanValidation.disable.server", true);
    }
}
