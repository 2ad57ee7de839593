package shop.argosy.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import shop.argosy.local.CannotStart;

/** Where everything lies that outlives a stop. */
public record DataFolder(Path path) {

    private static final long MEGABYTE = 1L << 20;
    private static final long NEEDED_BY_NEW = 600;
    private static final long NEEDED_BY_OLD = 150;

    /** Makes it when it is missing, and refuses one that cannot hold a shop. */
    public static DataFolder prepared(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        folder.create();
        folder.closeToOthers();
        folder.checkSpace();
        return folder;
    }

    /**
     * Whether a platform was ever started with it.
     *
     * @throws CannotStart when there is a folder that this user may not read
     */
    public boolean wasStarted() {
        if (Files.exists(path) && !(Files.isDirectory(path) && Files.isReadable(path) && Files.isExecutable(path))) {
            throw new CannotStart("The data folder " + path + (Files.isDirectory(path) ? " cannot be read: run this as the user that started the platform." : " is no folder: name another with --data DIR."));
        }
        return Files.exists(path.resolve("state.properties"));
    }

    public State state() {
        return new State(path.resolve("state.properties"));
    }

    public Secrets secrets() {
        return new Secrets(path);
    }

    public Path log(String service) {
        return path.resolve("logs").resolve(service + ".log");
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Exists while everything is up. */
    public Path readyMark() {
        return path.resolve("ready");
    }

    /** The lock ends with the process that holds it, however it ends. Empty when another launcher has it. */
    public Optional<FileLock> lock() {
        try {
            FileChannel channel = FileChannel.open(OwnerOnly.file(path.resolve("lock")), StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long freeMegabytes() {
        try {
            return Files.getFileStore(path).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "writable", null));
        } catch (IOException e) {
            if (Files.isDirectory(path) && freeMegabytes() == 0) {
                throw full(NEEDED_BY_OLD);
            }
            throw new CannotStart("The data folder " + path + " cannot be written: make it yours, or choose another with --data DIR.", e);
        }
    }

    /** PostgreSQL's own folder it keeps closed itself. In a folder of somebody else's PostgreSQL may be a stranger too, who must pass. */
    private void closeToOthers() {
        try {
            boolean own = Files.getOwner(path).getName().equals(System.getProperty("user.name"));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(own ? "rwx------" : "rwx--x--x"));
            OwnerOnly.within(path, Set.of("postgres", "postgres.new"));
            OwnerOnly.within(path.resolve("logs"), Set.of());
            OwnerOnly.within(path.resolve("sandbox"), Set.of());
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be closed to other users: make it yours, or choose another with --data DIR.", e);
        }
    }

    private void checkSpace() {
        long needed = Files.exists(path.resolve("postgres/PG_VERSION")) ? NEEDED_BY_OLD : NEEDED_BY_NEW;
        if (freeMegabytes() < needed) {
            throw full(needed);
        }
    }

    private CannotStart full(long needed) {
        return new CannotStart("The data folder " + path + " has " + freeMegabytes() + " MB free and needs " + needed
            + " MB: free some space there, or choose another folder with --data DIR.");
    }
}
