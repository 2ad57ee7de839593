package shop.argosy.adapters.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Notifications that wait: a file each, named by the moment when it is due. Files outlive a restart, and a lock on the
 * file keeps two nodes from sending the same one at once.
 */
final class NoticeQueue {

    private static final int MAX_ATTEMPTS = 12;

    private final Path folder;

    NoticeQueue(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Notice notice, Instant due) {
        try {
            Path unfinished = Files.writeString(folder.resolve("." + UUID.randomUUID()), notice.write());
            Files.move(unfinished, folder.resolve(due.toEpochMilli() + "-" + UUID.randomUUID()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what is due, oldest first. What cannot be sent comes back later, after 1, 2, 4 ... seconds, twelve times at most. */
    void sendDue(Instant now, Predicate<Notice> send) {
        for (Path file : due(now)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
                if (lock != null && Files.exists(file)) {
                    send(Notice.read(Files.readString(file)), now, send);
                    Files.delete(file);
                }
            } catch (NoSuchFileException e) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void send(Notice notice, Instant now, Predicate<Notice> send) {
        if (!send.test(notice) && notice.attempts() < MAX_ATTEMPTS) {
            add(notice.failed(), now.plus(Duration.ofSeconds(1L << notice.attempts())));
        }
    }

    private List<Path> due(Instant now) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> dueAt(file) <= now.toEpochMilli()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long dueAt(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") ? Long.MAX_VALUE : Long.parseLong(name.substring(0, name.indexOf('-')));
    }
}
