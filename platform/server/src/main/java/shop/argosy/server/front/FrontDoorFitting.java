package shop.argosy.server.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
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
            listeners().forEach(listener -> fit(listener, head));
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "This server gives no access to its listeners: malformed addresses get its own answers", e);
        }
    }

    private static void fit(HttpServerFilter listener, RawHead head) {
        HttpHandler handler = listener.getHttpHandler();
        if (!handler.getClass().getName().equals(FrontDoor.class.getName())) {
            listener.setHttpHandler(new FrontDoor(handler, head));
        }
    }

    private static List<HttpServerFilter> listeners() throws ReflectiveOperationException {
        ClassLoader server = HttpHandler.class.getClassLoader();
        Class<?> service = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService", false, server);
        Object grizzly = Class.forName("org.glassfish.internal.api.Globals", false, server).getMethod("get", Class.class).invoke(null, service);
        var found = new java.util.ArrayList<HttpServerFilter>();
        for (Object proxy : (Collection<?>) value(service, "proxies", grizzly)) {
            Object listener = value(proxy.getClass(), "grizzlyListener", proxy);
            found.addAll(filters(listener));
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
