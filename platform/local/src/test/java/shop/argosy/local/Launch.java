package shop.argosy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import shop.argosy.local.service.Java;

/** A command of this module, run as its script runs it: what it said and how it ended. */
record Launch(int status, String said) {

    static Launch of(Class<?> command, String... arguments) throws IOException, InterruptedException {
        return of(List.of(), command, arguments);
    }

    /** @param before what stands before the JVM on the command line */
    static Launch of(List<String> before, Class<?> command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(before);
        line.addAll(new Java(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), Checkout.here().launcherClasspath(), command.getName(), List.of(arguments)).command());
        return of(new ProcessBuilder(line));
    }

    static Launch of(ProcessBuilder builder) throws IOException, InterruptedException {
        Path output = Path.of("target", "said-" + System.nanoTime());
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroy();
        }
        return new Launch(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8).strip());
    }
}
