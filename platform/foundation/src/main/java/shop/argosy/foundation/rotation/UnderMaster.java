package shop.argosy.foundation.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import shop.argosy.foundation.sealing.WrappedByMaster;

/** What still depends on an earlier master key. */
@ApplicationScoped
public class UnderMaster {

    private final List<WrappedByMaster> kinds;

    /** @param what in the plural: {@code shops} */
    public record Left(String what, long count) {
    }

    @Inject
    UnderMaster(@Any Instance<WrappedByMaster> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(WrappedByMaster::what)).toList();
    }

    /** For CDI's proxy alone. */
    protected UnderMaster() {
        kinds = List.of();
    }

    /** By name, those too of which nothing is left. */
    public List<Left> left() {
        return kinds.stream().map(kind -> new Left(kind.what(), kind.left())).toList();
    }
}
