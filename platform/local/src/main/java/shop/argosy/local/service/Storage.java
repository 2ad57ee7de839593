package shop.argosy.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.argosy.local.Checkout;
import shop.argosy.local.ServiceProcess;
import shop.argosy.local.data.OwnerOnly;

/** An S3 server over a folder. */
public record Storage(Checkout checkout, Path data, int port, String accessKey, String secretKey) {

    private static final List<String> FLAGS = List.of("-Xms16m", "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true", "-Dlogback.configurationFile=storage-log.xml");

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ServiceProcess start(Path log) {
        Java java = new Java(FLAGS, checkout.launcherClasses() + ":" + checkout.storageClasspath(), "org.gaul.s3proxy.Main", List.of("--properties", settings().toString()));
        return ServiceProcess.start("storage", java.command(), Map.of(), log);
    }

    public void awaitReady(ServiceProcess process) {
        process.awaitReady(Duration.ofSeconds(60), () -> Answers.statusOf(endpoint()) > 0);
    }

    private Path settings() {
        try {
            Path objects = OwnerOnly.folder(OwnerOnly.folder(data).resolve("objects"));
            Path settings = OwnerOnly.file(data.resolve("s3proxy.properties"));
            Files.writeString(settings, """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(endpoint(), accessKey, secretKey, objects));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
