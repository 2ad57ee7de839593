package shop.argosy.liquid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import shop.argosy.liquid.cli.JsonReader;

/** Data that lies beside the repository: in {@code ARGOSY_SHARED}, or in {@code ../shared}. */
public final class SharedData {

    private SharedData() {}

    /** The JSON file of that name, or nothing after saying so; in continuous integration it must be there. */
    public static Optional<Map<?, ?>> json(String name) {
        Path file = folder().resolve(name);
        if (Files.isRegularFile(file)) {
            return Optional.of((Map<?, ?>) JsonReader.read(read(file)));
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("missing in continuous integration: " + file);
        }
        System.out.println("skipped, because " + file + " is missing");
        return Optional.empty();
    }

    private static Path folder() {
        String shared = System.getenv("ARGOSY_SHARED");
        return shared != null ? Path.of(shared) : root().resolveSibling("shared");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("platform/liquid"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
