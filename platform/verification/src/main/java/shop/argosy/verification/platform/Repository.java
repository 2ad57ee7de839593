package shop.argosy.verification.platform;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that this class was built from or is run in. */
public final class Repository {

    private Repository() {
    }

    /** The nearest folder upwards that has {@code ops/up}. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("ops/up"))) {
                return folder;
            }
        }
        throw new IllegalStateException("There is no ops/up here or above: run this inside a checkout.");
    }

    /** The data shared by several projects: {@code ARGOSY_SHARED}, else {@code ../shared}. */
    public static Path shared() {
        String named = System.getenv("ARGOSY_SHARED");
        return named == null ? root().resolveSibling("shared") : Path.of(named);
    }
}
