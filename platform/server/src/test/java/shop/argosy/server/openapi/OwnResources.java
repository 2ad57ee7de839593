package shop.argosy.server.openapi;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All resources of our modules, found in their class files: independent of what the container finds. */
final class OwnResources {

    private OwnResources() {
    }

    static List<Class<?>> all() throws IOException {
        return Collections.list(OwnResources.class.getClassLoader().getResources("shop/argosy")).stream().flatMap(OwnResources::names)
                .<Class<?>>map(OwnResources::type).filter(type -> type.isAnnotationPresent(Path.class)).toList();
    }

    private static Stream<String> names(URL root) {
        try {
            URI uri = root.toURI();
            if (!uri.getScheme().equals("jar")) {
                return names(java.nio.file.Path.of(uri)).stream();
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return names(jar.getPath("shop/argosy")).stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(java.nio.file.Path root) {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/')).filter(file -> file.endsWith("Resource.class"))
                    .map(file -> "shop.argosy." + file.replace(".class", "").replace('/', '.')).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, OwnResources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
