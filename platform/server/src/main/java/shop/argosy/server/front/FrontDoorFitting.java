package shop.argosy.server.front;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.edge.CallerAddress;

/**
 * Puts the front door before the container when the application starts. The server has no place of its own for that,
 * hence the reflection; on another server, or another version without these classes, it says so and changes nothing.
 */
@ApplicationScoped
public class FrontDoorFitting {

    private static final System.Logger LOG = System.getLogger(FrontDoorFitting.class.getName());

    private static final int GATHERED_PER_ADDRESS = 100;
    private static final int GATHERED = 1_000;
    /** These take one of the server's 200 threads each. */
    private static final int HALF_OPEN_PER_ADDRESS = 20;
    private static final int HALF_OPEN = 50;
    private static final long SWEEP_MILLIS = 500;

    private final CallerAddress addresses;
    private final boolean byAddress;
    private final WaitingBodies waiting;
    private final HalfOpen halfOpen;
    private final Thread sweeper = Thread.ofVirtual().name("slow-bodies").unstarted(this::sweep);

    @Inject
    public FrontDoorFitting(Configuration configuration) {
        addresses = CallerAddress.behind(configuration.edges().trustedProxies());
        byAddress = configuration.web().addressLimits();
        waiting = new WaitingBodies(new HalfOpen(byAddress ? GATHERED_PER_ADDRESS : GATHERED, GATHERED));
        halfOpen = new HalfOpen(byAddress ? HALF_OPEN_PER_ADDRESS : HALF_OPEN, HALF_OPEN);
    }

    /** For CDI's proxy alone. */
    protected FrontDoorFitting() {
        addresses = null;
        byAddress = false;
        waiting = null;
        halfOpen = null;
    }

    void fit(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            ReasonPhrases.register();
            var head = new RawHead();
            for (Object listener : listeners()) {
                filters(listener).forEach(filter -> fit(filter, head));
                fitFilters((Transport) listener.getClass().getMethod("getTransport").invoke(listener));
            }
            sweeper.start();
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "This server gives no access to its listeners: malformed addresses get its own answers", e);
        }
    }

    /**
     * One before the reader of HTTP, and behind what decrypts; one right behind it; one before what hands requests out. In a
     * new chain: connections that are open already have places for the filters of the old one.
     */
    private void fitFilters(Transport transport) {
        FilterChain chain = (FilterChain) transport.getProcessor();
        int reader = chain.indexOfType(org.glassfish.grizzly.http.HttpServerFilter.class);
        boolean fitted = chain.stream().anyMatch(filter -> filter.getClass().getName().equals(EmptyRefusals.class.getName()));
        if (reader >= 0 && !fitted) {
            var filters = new ArrayList<>(chain);
            filters.add(chain.indexOfType(HttpServerFilter.class), new GatheredBodies(waiting, this::caller));
            filters.add(reader + 1, new OneProtocol());
            filters.add(reader, new EmptyRefusals());
            transport.setProcessor(FilterChainBuilder.stateless().addAll(filters).build());
        }
    }

    private String caller(HttpRequestPacket request) {
        return addresses.of(request.getRemoteAddress(), () -> GatheredBodies.values(request, "X-Forwarded-For"));
    }

    private void sweep() {
        try {
            while (true) {
                Thread.sleep(SWEEP_MILLIS);
                waiting.sweep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() {
        sweeper.interrupt();
    }

    private void fit(HttpServerFilter listener, RawHead head) {
        HttpHandler handler = listener.getHttpHandler();
        if (!handler.getClass().getName().equals(FrontDoor.class.getName())) {
            listener.setHttpHandler(new FrontDoor(handler, head, halfOpen, this::caller));
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
