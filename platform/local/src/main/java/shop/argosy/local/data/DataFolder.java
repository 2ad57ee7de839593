package shop.argosy.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
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
        folder.checkSpace();
        return folder;
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
            FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
