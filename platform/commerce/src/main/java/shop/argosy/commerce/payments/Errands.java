package shop.argosy.commerce.payments;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does behind an answer what need not wait for the next job. Every errand has its job, which repeats what failed or
 * got lost here: errands make things quick, jobs make them certain.
 */
@ApplicationScoped
public class Errands {

    private static final Logger LOG = System.getLogger(Errands.class.getName());

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public void soon(Runnable errand) {
        threads.execute(() -> {
            try {
                errand.run();
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, "An errand failed and is left to its job: {0}", e.toString());
            }
        });
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
