package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import shop.argosy.adapters.rates.FlatRate;
import shop.argosy.adapters.rates.WeightRate;
import shop.argosy.adapters.sandbox.Sandbox;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.shipping.ShippingRateProvider;

/** Plugs our own adapters in. They know nothing of the platform, so they cannot do it themselves. */
@ApplicationScoped
public class Adapters {

    /** The sandbox sends what was left over from before a restart, so it must not wait for the first payment. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object event, Sandbox sandbox) {
        System.getLogger(Adapters.class.getName()).log(System.Logger.Level.INFO, "Payment provider {0} is here", sandbox.provider().id());
    }

    @Produces
    @Singleton
    Sandbox sandbox(Configuration configuration, Clock clock) {
        return new Sandbox(configuration.sandboxFolder(), clock);
    }

    void close(@Disposes Sandbox sandbox) {
        sandbox.close();
    }

    @Produces
    @Singleton
    PaymentProvider sandboxPayments(Sandbox sandbox) {
        return sandbox.provider();
    }

    @Produces
    @Singleton
    ShippingRateProvider flatRate() {
        return new FlatRate();
    }

    @Produces
    @Singleton
    ShippingRateProvider weightRate() {
        return new WeightRate();
    }
}
