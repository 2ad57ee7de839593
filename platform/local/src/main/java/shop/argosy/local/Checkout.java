package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The source tree that was built, and where the build left what is started. */
public record Checkout(Path root) {

    /** The tree that this very class was built in. */
    public static Checkout here() {
        try {
            Path code = Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (Path folder = code; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve("platform/local/pom.xml"))) {
                    return new Checkout(folder);
                }
            }
            throw new CannotStart(code + " does not lie in a checkout of Argosy.");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path application() {
        return root.resolve("platform/server/target/argosy");
    }

    public Path bootstrapSql() {
        return root.resolve("migrations/cluster/bootstrap.sql");
    }

    public Path launcherClasses() {
        return root.resolve("platform/local/target/classes");
    }

    public String launcherClasspath() {
        return launcherClasses() + ":" + classpath("local", "launcher");
    }

    public String storageClasspath() {
        return classpath("local", "storage");
    }

    public String mailClasspath() {
        return classpath("local", "mail");
    }

    public Path payaraJar() {
        return Path.of(classpath("local", "payara"));
    }

    public String searchClasspath() {
        return root.resolve("platform/search-node/target/classes") + ":" + classpath("search-node", "search-node");
    }

    private String classpath(String module, String name) {
        Path file = root.resolve("platform/" + module + "/target/" + name + ".classpath");
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new CannotStart("This tree is not built: run ops/up, which builds it.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
