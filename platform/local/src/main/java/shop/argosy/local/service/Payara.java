package shop.argosy.local.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.local.CannotStart;
import shop.argosy.local.Checkout;
import shop.argosy.local.ServiceProcess;

/** The application server with the platform in it. Its folder is made anew at each start: nothing in it is worth keeping. */
public record Payara(Checkout checkout, String name, Path folder, int port, Grid grid) {

    private static final List<String> FLAGS = List.of("-Xms128m", "-Xmx768m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true", "-Duser.timezone=UTC", "-Dproduct.name=", "-Dfish.payara.classloading.delegate=false", "-Djdk.httpclient.allowRestrictedHeaders=host");

    /** Each of several arenas of the C library would keep what the picture codec once took there. */
    private static final Map<String, String> MEMORY = Map.of("MALLOC_ARENA_MAX", "2");

    public ServiceProcess start(Map<String, String> environment, Path log) {
        PayaraFolder instance = PayaraFolder.prepare(checkout.payaraJar(), folder, grid);
        List<String> command = new ArrayList<>(List.of(Java.executable().toString()));
        command.addAll(FLAGS);
        command.add("-Djava.io.tmpdir=" + instance.temporaryFiles());
        command.addAll(List.of("-jar", instance.launcher().toString(), "--port", Integer.toString(port), "--disablephonehome",
            "--hzconfigfile", instance.gridConfiguration().toString(), "--deploy", checkout.application().toString(), "--contextroot", "/"));
        Map<String, String> all = new HashMap<>(MEMORY);
        all.putAll(environment);
        return ServiceProcess.start(name, command, all, log);
    }

    public void awaitReady(ServiceProcess process) {
        URI health = URI.create("http://localhost:" + port + "/health/ready");
        process.awaitReady(Duration.ofMinutes(10), () -> isReady(health));
    }

    private static boolean isReady(URI health) {
        Health now = Health.at(health);
        now.failure().ifPresent(reason -> {
            throw new CannotStart(reason + ". What the environment does not say stands in secrets.properties in the data folder: write the key there as master-key.");
        });
        return now.ready();
    }
}
