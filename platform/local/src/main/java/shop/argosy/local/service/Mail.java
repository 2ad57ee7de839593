package shop.argosy.local.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.argosy.local.Checkout;
import shop.argosy.local.ServiceProcess;

/** Takes every mail and delivers none: the inbox is read over HTTP. */
public record Mail(Checkout checkout, int smtpPort, int inboxPort) {

    private static final List<String> FLAGS = List.of("-Xms16m", "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
        "-Dlog4j2.configurationFile=mail-log.xml");

    public URI inbox() {
        return URI.create("http://127.0.0.1:" + inboxPort);
    }

    /** No earlier log is kept: older versions wrote addresses into it. */
    public ServiceProcess start(Path log) {
        log.toFile().delete();
        log.resolveSibling(log.getFileName() + ".before").toFile().delete();
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(List.of("-Dgreenmail.smtp.hostname=127.0.0.1", "-Dgreenmail.smtp.port=" + smtpPort,
            "-Dgreenmail.api.hostname=127.0.0.1", "-Dgreenmail.api.port=" + inboxPort, "-Dgreenmail.auth.disabled"));
        Java java = new Java(flags, checkout.launcherClasses() + ":" + checkout.mailClasspath(), "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner", List.of());
        return ServiceProcess.start("mail", java.command(), Map.of(), log);
    }

    public void awaitReady(ServiceProcess process) {
        process.awaitReady(Duration.ofSeconds(60), () -> Answers.onPort(smtpPort) && Answers.onPort(inboxPort));
    }
}
