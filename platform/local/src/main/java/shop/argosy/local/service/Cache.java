package shop.argosy.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Unpacked programs, shared by all checkouts of a user. Each is made whole in a folder of its own and renamed into place. */
final class Cache {

    private Cache() {
    }

    /** What fills an empty folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    static Path folder(String name, Filling filling) {
        Path wanted = root().resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        try {
            Files.createDirectories(wanted.getParent());
            Path made = Files.createTempDirectory(wanted.getParent(), name + ".");
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
            filling.fill(made);
            moveUnlessThere(made, wanted);
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        String cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(text -> !text.isBlank())
            .orElse(System.getProperty("user.home") + "/.cache");
        return Path.of(cache, "argosy");
    }

    /** Another process may have been faster. */
    private static void moveUnlessThere(Path made, Path wanted) throws IOException {
        try {
            Files.move(made, wanted, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(wanted)) {
                throw e;
            }
            Trees.delete(made);
        }
    }
}
