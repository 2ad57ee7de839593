package shop.argosy.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import shop.argosy.local.data.OwnerOnly;

/** Folders with all that is in them. */
public final class Trees {

    private Trees() {
    }

    /** Links are removed, never followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The copy is its owner's alone. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path copied = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    OwnerOnly.folder(copied);
                } else {
                    Files.copy(path, OwnerOnly.file(copied), StandardCopyOption.REPLACE_EXISTING);
                    OwnerOnly.file(copied);
                }
            }
        }
    }
}
