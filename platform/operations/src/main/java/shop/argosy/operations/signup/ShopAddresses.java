package shop.argosy.operations.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.signup.ShopAddress.Fault;

/** Which addresses are free. The unique index decides in the end; this only tells early. */
@ApplicationScoped
public class ShopAddresses {

    /** Leaves room for a number within the longest address. */
    private static final int LONGEST_STEM = 34;

    private final TenantDirectory directory;

    @Inject
    public ShopAddresses(TenantDirectory directory) {
        this.directory = directory;
    }

    /** For CDI's proxy alone. */
    protected ShopAddresses() {
        this(null);
    }

    /** What is wrong with an address, in form or because it is taken. */
    public Optional<Fault> fault(String address) {
        return ShopAddress.fault(address).or(() -> directory.isTaken(address) ? Optional.of(Fault.TAKEN) : Optional.empty());
    }

    /** A free address close to this one. */
    public String suggestion(String wish) {
        String stem = ShopAddress.like(wish);
        Set<String> taken = directory.takenLike(stem.substring(0, Math.min(stem.length(), LONGEST_STEM)));
        if (!taken.contains(stem)) {
            return stem;
        }
        return IntStream.iterate(2, number -> number + 1).mapToObj(number -> ShopAddress.numbered(stem, number)).filter(address -> !taken.contains(address)).findFirst().orElseThrow();
    }

    /** @throws Problem 409 {@code shop-taken} with a free {@code suggestion} */
    public void requireFree(String address) {
        if (directory.isTaken(address)) {
            throw Problem.conflict("shop-taken", Fault.TAKEN.detail()).at("/shop").with("suggestion", suggestion(address));
        }
    }
}
