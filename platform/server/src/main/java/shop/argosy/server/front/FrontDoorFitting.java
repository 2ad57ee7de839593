package shop.argosy.server.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServerFilter;

/**
 * Puts the front door before the container when the application starts. The server has no place of its own for that,
 * hence the reflection; on another server, or another version without these classes, it says so and changes nothing.
 */
@ApplicationScoped
public class FrontDoorFitting {

    private static final System.Logger LOG = System.getLogger(FrontDoorFitting.class.getName());

    void fit(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            ReasonPhrases.register();
            var head = new RawHead();
            for (Object listener : listeners()) {
                filters(listener).forEach(filter -> fit(filter, head));
                fit((FilterChain) ((Transport) listener.getClass().getMethod("getTransport").invoke(listener)).getProcessor());
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "This server gives no access to its listeners: malformed addresses get its own answers", e);
        }
    }

    /** Before the reader of HTTP, and behind what decrypts. */
    private static void fit(FilterChain chain) {
        int reader = chain.indexOfType(org.glassfish.grizzly.http.HttpServerFilter.class);
        boolean fitted = chain.stream().anyMatch(filter -> filter.getClass().getName().equals(EmptyRefusals.class.getName()));
        if (reader >= 0 && !fitted) {
            chain.add(reader, new EmptyRefusals());
        }
    }

    private static void fit(HttpServerFilter listener, RawHead head) {
        HttpHandler handler = listener.getHttpHandler();
        if (!handler.getClass().getName().equals(FrontDoor.class.getName())) {
            listener.setHttpHandler(new FrontDoor(handler, head));
        }
    }

    private static List<Object> listeners() throws ReflectiveOperationException {
        ClassLoader server = HttpHandler.class.getClassLoader();
        Class<?> service = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService", false, server);
        Object grizzly = Class.forName("org.glassfish.internal.api.Globals", false, server).getMethod("get", Class.class).invoke(null, service);
        var found = new ArrayList<>();
        for (Object proxy : (Collection<?>) value(service, "proxies", grizzly)) {
            found.add(value(proxy.getClass(), "grizzlyListener", proxy));
        }
        return found;
    }

    private static List<HttpServerFilter> filters(Object listener) throws ReflectiveOperationException {
        Object filters = listener.getClass().getMethod("getFilters", Class.class).invoke(listener, HttpServerFilter.class);
        return ((List<?>) filters).stream().map(HttpServerFilter.class::cast).toList();
    }

    private static Object value(Class<?> type, String name, Object owner) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
