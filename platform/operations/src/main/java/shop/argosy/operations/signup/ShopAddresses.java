package shop.argosy.operations.signup;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.signup.ShopAddress.Fault;

/** Which addresses are free. The unique index decides in the end; this only tells early. */
@ApplicationScoped
public class ShopAddresses {

    private final PlatformDatabase platform;

    @Inject
    public ShopAddresses(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected ShopAddresses() {
        this(null);
    }

    /** What is wrong with an address, in form or because it is taken. */
    public Optional<Fault> fault(String address) {
        return ShopAddress.fault(address).or(() -> isTaken(address) ? Optional.of(Fault.TAKEN) : Optional.empty());
    }

    /** A free address close to this one. */
    public String suggestion(String wish) {
        String stem = ShopAddress.like(wish);
        Set<String> taken = platform.in(tx -> new HashSet<>(tx.sql().select(TENANT.ADDRESS).from(TENANT)
                .where(TENANT.ADDRESS.eq(stem).or(TENANT.ADDRESS.startsWith(stem.substring(0, Math.min(stem.length(), 34)) + "-"))).fetch(TENANT.ADDRESS)));
        if (!taken.contains(stem)) {
            return stem;
        }
        return IntStream.iterate(2, number -> number + 1).mapToObj(number -> ShopAddress.numbered(stem, number)).filter(address -> !taken.contains(address)).findFirst().orElseThrow();
    }

    /** @throws Problem 409 {@code shop-taken} with a free {@code suggestion} */
    public void requireFree(String address) {
        if (isTaken(address)) {
            throw Problem.conflict("shop-taken", Fault.TAKEN.detail()).at("/shop").with("suggestion", suggestion(address));
        }
    }

    private boolean isTaken(String address) {
        return platform.in(tx -> tx.sql().fetchExists(TENANT, TENANT.ADDRESS.eq(address)));
    }
}
