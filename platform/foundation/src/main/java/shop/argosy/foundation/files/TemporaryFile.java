package shop.argosy.foundation.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What comes from outside, as a file until it is closed: many may come at once and slowly, and memory has room for few. */
public final class TemporaryFile implements AutoCloseable {

    private final Path path;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** @throws FileTooLarge as soon as the stream has more than {@code most} bytes */
    public static TemporaryFile of(InputStream bytes, long most) throws IOException {
        var file = new TemporaryFile(Files.createTempFile("argosy-", ".tmp"));
        try {
            file.fill(bytes, most);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /** Bytes. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** All of it in memory. Read as a stream: a channel would keep as much outside the heap for each thread that ever did. */
    public byte[] bytes() {
        try (var in = new FileInputStream(path.toFile())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(InputStream bytes, long most) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > most) {
                    throw new FileTooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
