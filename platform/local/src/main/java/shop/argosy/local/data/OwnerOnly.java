package shop.argosy.local.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that nobody but their owner may enter or read. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final System.Logger LOG = System.getLogger(OwnerOnly.class.getName());

    private OwnerOnly() {
    }

    /** Makes it when it is missing. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, FOLDER);
    }

    /** Makes it, empty, when it is missing. */
    public static Path file(Path file) throws IOException {
        try {
            return Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } catch (FileAlreadyExistsException e) {
            return Files.setPosixFilePermissions(file, FILE);
        }
    }

    /** What lies in the folder and is left by an older version, not what lies deeper. */
    static void within(Path folder, Set<String> except) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(one -> !except.contains(one.getFileName().toString())).toList()) {
                close(entry);
            }
        }
    }

    private static void close(Path entry) throws IOException {
        try {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                Files.setPosixFilePermissions(entry, FOLDER);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                Files.setPosixFilePermissions(entry, FILE);
            }
        } catch (NoSuchFileException e) {
            LOG.log(System.Logger.Level.DEBUG, "Another process was faster to take it away", e);
        }
    }

    /** A command line whose process, and all that it starts, makes files for its owner alone. */
    public static List<String> command(List<String> command) {
        return Stream.concat(Stream.of("sh", "-c", "umask 077; exec \"$@\"", "sh"), command.stream()).toList();
    }
}
