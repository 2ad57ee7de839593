package shop.argosy.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import shop.argosy.local.CannotStart;
import shop.argosy.local.LiveProcess;

/** Names and values in one file that its owner alone may read; written whole and renamed into place. */
public final class State {

    private final Path file;
    private final Properties values = new Properties();

    public State(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new CannotStart("The file " + file + " cannot be read: name another folder with --data DIR, or run this as the user that started the platform.", e);
            }
        }
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    public synchronized void put(String name, String value) {
        values.setProperty(name, value);
        save();
    }

    public synchronized void remove(String name) {
        if (values.remove(name) != null) {
            save();
        }
    }

    public void remember(LiveProcess process) {
        put("process." + process.name(), process.pid() + " " + process.startTicks());
    }

    public void forget(String processName) {
        remove("process." + processName);
    }

    /** The process that was remembered under this name, alive or not. */
    public Optional<LiveProcess> process(String name) {
        return get("process." + name).filter(text -> text.matches("\\d{1,10} \\d{1,18}")).map(text -> text.split(" "))
            .map(parts -> new LiveProcess(name, Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    private void save() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(next)) {
                values.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
