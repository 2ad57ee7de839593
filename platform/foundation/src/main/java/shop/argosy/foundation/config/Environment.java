package shop.argosy.foundation.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Hands the configuration and the clock to whoever asks for them. */
@ApplicationScoped
public class Environment {

    @Produces
    @Singleton
    Configuration configuration() {
        return Configuration.from(System.getenv());
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
