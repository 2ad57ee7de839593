package shop.argosy.verification.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shop.argosy.verification.platform.Repository;

/** What the modules were compiled to, without their tests. */
public final class Platform {

    /** Each may use what stands before it. */
    static final List<String> LAYERS = List.of("kernel", "schema", "foundation", "people", "liquid", "plugin", "commerce", "storefront", "adapters", "operations", "server");

    private Platform() {
    }

    public static JavaClasses classes() {
        return new ClassFileImporter().importPaths(folders());
    }

    /** The packages of a layer and all below them. */
    static String[] packages(List<String> layers) {
        return layers.stream().map(layer -> "shop.argosy." + layer + "..").toArray(String[]::new);
    }

    /** The package that a feature's internal one stands in; empty for a class that is not internal. */
    static String featureOfInternal(JavaClass type) {
        int end = (type.getPackageName() + ".").indexOf(".internal.");
        return end < 0 ? "" : type.getPackageName().substring(0, end);
    }

    static boolean isWithin(JavaClass type, String feature) {
        return (type.getPackageName() + ".").startsWith(feature + ".");
    }

    private static List<Path> folders() {
        try (Stream<Path> modules = Files.list(Repository.root().resolve("platform"))) {
            return modules.filter(module -> !module.endsWith("verification")).map(module -> module.resolve("target/classes")).filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
