package shop.argosy.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import shop.argosy.local.CannotStart;
import shop.argosy.local.data.OwnerOnly;

/** One instance: the server's jars from the cache, its configuration changed to what a shop needs. */
record PayaraFolder(Path folder) {

    /** What is replaced in the server's own domain.xml, and by what. */
    private record Change(String found, String put) {
    }

    /** Off, and out of the way: a switched-off endpoint still answers 403 at its address. */
    private static final String OWN_ENDPOINTS_OFF = """
        <microprofile-metrics-configuration enabled="false" endpoint="%1$s/metrics"/>
                    <microprofile-healthcheck-configuration enabled="false" endpoint="%1$s/health"/>
                    <microprofile-openapi-configuration enabled="false" endpoint="%1$s/openapi"/>""".formatted("server-own");

    private static final List<Change> CHANGES = List.of(
        new Change("<network-listener port=\"8080\"", "<network-listener address=\"127.0.0.1\" port=\"8080\""),
        new Change("xpowered-by=\"false\"", "xpowered-by=\"false\" server-header=\"false\" trace-enabled=\"false\""),
        new Change("max-connections=\"250\"", "max-connections=\"1000\""),
        new Change("<microprofile-metrics-configuration></microprofile-metrics-configuration>", OWN_ENDPOINTS_OFF),
        new Change("availability-enabled=\"true\"", "availability-enabled=\"false\""));

    /** Who comes to the grid and who leaves it stands in the log. */
    private static final String MEMBERS_IN_LOG = "\ncom.hazelcast.internal.cluster.level=INFO\n";

    static PayaraFolder prepare(Path jar, Path folder, Grid grid) {
        try {
            Path unpacked = Cache.folder(jar.getFileName().toString().replace(".jar", ""), target -> unpack(jar, target));
            Trees.delete(folder);
            OwnerOnly.folder(folder);
            OwnerOnly.folder(folder.resolve("tmp"));
            Files.createSymbolicLink(folder.resolve("runtime"), unpacked.resolve("runtime"));
            for (String part : List.of("launch-micro.jar", "META-INF", "config", "docroot", "lib")) {
                Trees.copy(unpacked.resolve(part), folder.resolve(part));
            }
            configure(folder.resolve("config/domain.xml"));
            Files.writeString(folder.resolve("config/logging.properties"), MEMBERS_IN_LOG, StandardOpenOption.APPEND);
            Files.writeString(OwnerOnly.file(folder.resolve("grid.xml")), grid.configuration());
            return new PayaraFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path launcher() {
        return folder.resolve("launch-micro.jar");
    }

    /** What a killed node left of uploads goes with the folder. */
    Path temporaryFiles() {
        return folder.resolve("tmp");
    }

    /** Without it the grid listens on every address. */
    Path gridConfiguration() {
        return folder.resolve("grid.xml");
    }

    private static void unpack(Path jar, Path target) throws IOException {
        Process process = new ProcessBuilder(Java.executable().toString(), "-jar", jar.toString(), "--rootdir", target.toString(), "--outputlauncher")
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (process.waitFor() != 0 || !Files.exists(target.resolve("launch-micro.jar"))) {
                throw new CannotStart("Payara Micro cannot be unpacked to " + target + ": look whether there is space.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private static void configure(Path file) throws IOException {
        String text = Files.readString(file);
        for (Change change : CHANGES) {
            if (!text.contains(change.found())) {
                throw new IllegalStateException("This version of Payara has no " + change.found() + " in its domain.xml: adapt PayaraFolder");
            }
            text = text.replace(change.found(), change.put());
        }
        Files.writeString(file, text);
    }
}
