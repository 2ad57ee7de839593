package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;

/** {@code ops/migrate} as a process of its own, with migrations beside those of the checkout. */
record MigrateCommand(RunningPlatform platform, Path more) {

    Process start(String... options) {
        var command = new ArrayList<>(List.of("ops/migrate", "--json", "--data", platform.data().toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).directory(Repository.root().toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ARGOSY_TENANT_MIGRATIONS", "classpath:migrations/tenant,filesystem:" + more.toAbsolutePath());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return its exit status */
    int end(Process process, Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new NotAsPromised("ops/migrate did not end within " + patience.toSeconds() + " s");
        }
        return process.exitValue();
    }
}
