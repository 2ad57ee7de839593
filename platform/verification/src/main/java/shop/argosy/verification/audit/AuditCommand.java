package shop.argosy.verification.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.AuditVerification;
import shop.argosy.foundation.audit.AuditVerification.Result;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.kernel.Problem;
import shop.argosy.people.privacy.ErasureVerification;
import shop.argosy.verification.platform.Options;

/** {@code ops/audit}: exit status 0 when everything is as it was recorded, 1 when something is not, 2 when it could not be looked at. */
public final class AuditCommand {

    private static final String USAGE = "verify [--shop X] [--key FILE] [--data DIR] [--database-only], or verify-certificate FILE [--key FILE]";

    private AuditCommand() {
    }

    public static void main(String[] arguments) {
        try {
            System.exit(run(Options.parse(arguments, "--shop", "--key", "--data", "--database-only!")) ? 0 : 1);
        } catch (IllegalArgumentException | IllegalStateException | Problem e) {
            System.err.println("ops/audit: " + e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Options options) {
        Map<String, byte[]> trusted = options.value("--key").map(Path::of).map(TrustedKeys::read).orElse(Map.of());
        return switch (options.others().isEmpty() ? "" : options.others().getFirst()) {
            case "verify" -> verify(options, trusted);
            case "verify-certificate" -> certificate(options, trusted);
            default -> throw new IllegalArgumentException("say " + USAGE);
        };
    }

    private static boolean verify(Options options, Map<String, byte[]> trusted) {
        Places places = Places.of(options);
        Optional<Blobs> storage = options.has("--database-only") ? Optional.empty() : Optional.of(new Blobs(places.storage()));
        var verification = new AuditVerification(places.database(), Clock.systemUTC(), trusted, storage);
        Optional<Result> result = options.value("--shop").map(verification::shop).orElseGet(() -> Optional.of(verification.all()));
        Result found = result.orElseThrow(() -> new IllegalArgumentException("there is no shop " + options.value("--shop").orElseThrow()));
        var findings = new ArrayList<>(found.findings());
        storage.ifPresent(blobs -> findings.addAll(new ErasureVerification(places.database(), blobs, Clock.systemUTC()).of(found.shops())));
        Map<String, String> addresses = verification.addresses();
        findings.forEach(finding -> System.out.println(finding.told(addresses)));
        System.out.println(found.records() + " records in " + found.chains() + " chains, " + found.anchors() + " anchors"
                + (storage.isPresent() ? "" : " (without their copies in S3)") + ": " + (findings.isEmpty() ? "all as they were recorded" : findings.size() + " findings"));
        return findings.isEmpty();
    }

    private static boolean certificate(Options options, Map<String, byte[]> trusted) {
        if (options.others().size() != 2) {
            throw new IllegalArgumentException("name the certificate's file: verify-certificate FILE");
        }
        CertificateFile file = CertificateFile.read(Path.of(options.others().get(1)));
        Optional<String> objection = file.objection(trusted);
        System.out.println(objection.orElseGet(() -> "The certificate is genuine: " + file.summary()
                + (trusted.isEmpty() ? " It was compared with the key that it carries, " + file.keyId() + ": see that the platform's /.well-known/argosy-erasure-key names the same." : "")));
        return objection.isEmpty();
    }
}
