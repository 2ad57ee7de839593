package shop.argosy.verification.audit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.config.Configuration.Storage;
import shop.argosy.verification.platform.Options;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;

/** Where a platform's rows and objects lie. */
record Places(Database database, Storage storage) {

    /** By the variables that the platform has; else those of a platform that {@code ops/up} started. */
    static Places of(Options options) {
        Map<String, String> variables = System.getenv();
        if (variables.containsKey("ARGOSY_DB_URL") && options.value("--data").isEmpty()) {
            return new Places(ownerOf(variables), storageOf(variables));
        }
        var platform = new RunningPlatform("", options.value("--data").map(Path::of).orElseGet(() -> Repository.root().resolve(".argosy")));
        var superuser = platform.superuser();
        return new Places(new Database(superuser.url(), superuser.user(), superuser.password(), superuser.user(), superuser.password()), platform.storage());
    }

    private static Database ownerOf(Map<String, String> variables) {
        String user = variables.getOrDefault("ARGOSY_DB_OWNER_USER", "argosy_owner");
        String password = variables.get("ARGOSY_DB_OWNER_PASSWORD");
        return new Database(variables.get("ARGOSY_DB_URL"), user, password, user, password);
    }

    private static Storage storageOf(Map<String, String> variables) {
        return new Storage(URI.create(variables.getOrDefault("ARGOSY_S3_ENDPOINT", "")), variables.getOrDefault("ARGOSY_S3_BUCKET", "argosy"),
                variables.getOrDefault("ARGOSY_S3_ACCESS_KEY", ""), variables.getOrDefault("ARGOSY_S3_SECRET_KEY", ""));
    }
}
