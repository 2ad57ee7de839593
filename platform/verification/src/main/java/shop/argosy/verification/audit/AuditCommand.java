package shop.argosy.verification.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.AuditVerification;
import shop.argosy.foundation.audit.AuditVerification.Result;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.verification.platform.Options;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;

/** {@code ops/audit}: exit status 0 when everything is as it was recorded, 1 when something is not, 2 when it could not be looked at. */
public final class AuditCommand {

    private static final String USAGE = "verify [--shop X] [--key FILE] [--data DIR], or verify-certificate FILE [--key FILE]";

    private AuditCommand() {
    }

    public static void main(String[] arguments) {
        try {
            System.exit(run(Options.parse(arguments, "--shop", "--key", "--data")) ? 0 : 1);
        } catch (IllegalArgumentException | IllegalStateException e) {
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
        var verification = new AuditVerification(database(options), Clock.systemUTC(), trusted);
        Optional<Result> result = options.value("--shop").map(verification::shop).orElseGet(() -> Optional.of(verification.all()));
        Result found = result.orElseThrow(() -> new IllegalArgumentException("there is no shop " + options.value("--shop").orElseThrow()));
        found.findings().forEach(System.out::println);
        System.out.println(found.records() + " records in " + found.chains() + " chains, " + found.anchors() + " anchors: "
                + (found.findings().isEmpty() ? "all as they were recorded" : found.findings().size() + " findings"));
        return found.findings().isEmpty();
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

    /** The owner's, by the variables that the platform has; else the superuser's of a platform that ops/up started. */
    private static Database database(Options options) {
        Map<String, String> variables = System.getenv();
        if (variables.containsKey("ARGOSY_DB_URL") && options.value("--data").isEmpty()) {
            String user = variables.getOrDefault("ARGOSY_DB_OWNER_USER", "argosy_owner");
            return new Database(variables.get("ARGOSY_DB_URL"), user, variables.get("ARGOSY_DB_OWNER_PASSWORD"), user, variables.get("ARGOSY_DB_OWNER_PASSWORD"));
        }
        Path data = options.value("--data").map(Path::of).orElseGet(() -> Repository.root().resolve(".argosy"));
        var superuser = new RunningPlatform("", data).superuser();
        return new Database(superuser.url(), superuser.user(), superuser.password(), superuser.user(), superuser.password());
    }
}
