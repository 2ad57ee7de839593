package shop.argosy.verification.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;

/** The foundation's features, where those that belong together today count as one. */
final class FoundationSlices implements SliceAssignment {

    private static final String PREFIX = "shop.argosy.foundation.";
    private static final Map<String, String> KNOTS = Map.of("tenancy", "doors", "sealing", "doors", "outbox", "rows", "jobs", "rows", "relay", "rows");

    @Override
    public String getDescription() {
        return "features of the foundation";
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (!type.getPackageName().startsWith(PREFIX)) {
            return SliceIdentifier.ignore();
        }
        String feature = type.getPackageName().substring(PREFIX.length()).split("\\.")[0];
        return SliceIdentifier.of(KNOTS.getOrDefault(feature, feature));
    }
}
