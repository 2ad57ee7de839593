package shop.argosy.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Ready is a node that has once been warm and whose PostgreSQL answers now. Nothing else can close the shops. */
@ApplicationScoped
public class Readiness {

    private final PlatformDatabase platform;
    private volatile boolean warm;
    private volatile String failure;

    @Inject
    public Readiness(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected Readiness() {
        platform = null;
    }

    public void warm() {
        warm = true;
    }

    public void failed(RuntimeException cause) {
        failure = cause.getMessage();
    }

    /** Why this node will never be ready, as a sentence; null when it may be. */
    String failure() {
        return failure;
    }

    /** {@code up}, {@code starting}, {@code failed} or {@code down}. */
    String state() {
        if (failure != null) {
            return "failed";
        }
        if (!warm) {
            return "starting";
        }
        return databaseAnswers() ? "up" : "down";
    }

    private boolean databaseAnswers() {
        try {
            platform.run(tx -> tx.sql().selectOne().fetch());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
