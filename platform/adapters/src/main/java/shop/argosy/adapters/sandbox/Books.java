package shop.argosy.adapters.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sandbox's books: a folder for each merchant, a file for each payment, a line for each entry. Entries are
 * appended under a lock on the file and never changed, so several nodes of the platform can share the folder and a
 * killed one leaves at most an unfinished line, which counts as never written.
 */
public final class Books {

    private static final int MAX_BYTES = 1 << 20;

    private final Path folder;
    /** Threads of one JVM wait here: file locks know processes only. */
    private final List<ReentrantLock> stripes = IntStream.range(0, 64).mapToObj(i -> new ReentrantLock()).toList();

    public Books(Path folder) {
        this.folder = folder;
    }

    /** Works on one payment's entries while nobody else does; what the work adds is written when it returns. */
    <T> T on(String merchant, String reference, Function<PaymentAccount, T> work) {
        Path file = file(merchant, reference);
        var stripe = stripes.get(Math.floorMod(file.hashCode(), stripes.size()));
        stripe.lock();
        try {
            Files.createDirectories(file.getParent());
            return locked(file, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            stripe.unlock();
        }
    }

    boolean knows(String merchant, String reference) {
        return Files.exists(file(merchant, reference));
    }

    /** All payments of a merchant: what the books say, to be compared with a shop's own. */
    public List<Balance> balances(String merchant) {
        Path account = folder.resolve(safe(merchant));
        if (!Files.isDirectory(account)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(account)) {
            return files.sorted().map(file -> file.getFileName().toString().replaceAll("\\.log$", ""))
                    .flatMap(reference -> balance(merchant, reference).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One payment's sums; empty when the books do not know it. */
    public Optional<Balance> balance(String merchant, String reference) {
        return knows(merchant, reference)
                ? on(merchant, reference, account -> account.entries().isEmpty() ? Optional.empty() : Optional.of(Balance.of(reference, account)))
                : Optional.empty();
    }

    private static <T> T locked(Path file, Function<PaymentAccount, T> work) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE); var lock = channel.lock()) {
            String text = read(channel);
            int complete = text.lastIndexOf('\n') + 1;
            var account = new PaymentAccount(Arrays.stream(text.substring(0, complete).split("\n")).flatMap(line -> Entry.read(line).stream()).toList());
            T result = work.apply(account);
            append(channel, text.substring(0, complete), account.added());
            return result;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_BYTES));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static void append(FileChannel channel, String before, List<Entry> added) throws IOException {
        if (added.isEmpty()) {
            return;
        }
        channel.position(before.getBytes(StandardCharsets.UTF_8).length);
        var lines = ByteBuffer.wrap(String.join("", added.stream().map(Entry::line).toList()).getBytes(StandardCharsets.UTF_8));
        while (lines.hasRemaining()) {
            channel.write(lines);
        }
        channel.truncate(channel.position());
    }

    private Path file(String merchant, String reference) {
        return folder.resolve(safe(merchant)).resolve(safe(reference) + ".log");
    }

    /** Names become file names: nothing else may get in. */
    private static String safe(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,80}")) {
            throw new IllegalArgumentException("Not a name for the books: letters, digits, _ and - alone, at most 80");
        }
        return name;
    }
}
