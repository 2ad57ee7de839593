package shop.argosy.verification.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The proportional share of all processes, children included: what the machine would gain if the platform ended. */
final class Memory implements Benchmark {

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Measured> run(Ground ground) {
        var processes = new TreeSet<Long>();
        ground.platform().processes().forEach(process -> ProcessHandle.of(process).ifPresent(handle -> {
            processes.add(process);
            handle.descendants().map(ProcessHandle::pid).forEach(processes::add);
        }));
        return List.of(Measured.once("memory", "MiB", processes.stream().flatMapToLong(Memory::kilobytes).sum() / 1024.0));
    }

    private static LongStream kilobytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "smaps_rollup"))) {
            return LongStream.of(lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum());
        } catch (NoSuchFileException e) {
            return LongStream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
