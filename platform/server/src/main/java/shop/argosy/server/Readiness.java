package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether this node has once been warm. */
@ApplicationScoped
public class Readiness {

    private final AtomicBoolean warm = new AtomicBoolean();

    void reached() {
        warm.set(true);
    }

    public boolean isReached() {
        return warm.get();
    }
}
