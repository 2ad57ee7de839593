package shop.argosy.foundation.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The platform's configuration, from environment variables. Names and meanings are listed in docs/configuration.md,
 * which a test compares with {@link Variable}.
 */
public record Configuration(Database database, URI searchUrl, Storage storage, Mail mail, Web web, MasterKeys masterKey, Path sandboxFolder, Limits limits,
        Edges edges, Migrations migrations, Admission admission) {

    public record Database(String url, String ownerUser, String ownerPassword, String user, String password) {
    }

    public record Storage(URI endpoint, String bucket, String accessKey, String secretKey) {
    }

    public record Mail(String host, int port, String from) {
    }

    /**
     * @param platformHost the platform's own host; each shop is a label below it
     * @param publicPort the port in the addresses that people see
     * @param demoPassword empty for no demo shop
     */
    public record Web(String scheme, String platformHost, int publicPort, String demoPassword, boolean addressLimits) {

        public String platformUrl() {
            return scheme + "://" + platformHost + portSuffix();
        }

        public String shopUrl(String address) {
            return scheme + "://" + address + "." + platformHost + portSuffix();
        }

        /** The address of a shop's own domain. */
        public String hostUrl(String host) {
            return scheme + "://" + host + portSuffix();
        }

        private String portSuffix() {
            boolean usual = scheme.equals("http") && publicPort == 80 || scheme.equals("https") && publicPort == 443;
            return usual ? "" : ":" + publicPort;
        }
    }

    /**
     * @param tenantConnections all connections of shops together; each shop has at most eight of them
     * @param readySchemas how many schemas wait for the next sign-ups
     * @param auditKept how long audit records are kept
     * @param closedKept how long the data of a closed shop is kept
     */
    public record Limits(int platformConnections, int tenantConnections, int workerConnections, int readySchemas,
            Duration connectionWait, Duration checkoutConnectionWait, Duration auditKept, Duration closedKept) {
    }

    /**
     * Where requests come in. The rates are requests a minute and node.
     *
     * @param trustedProxies addresses or CIDR ranges
     */
    public record Edges(List<String> trustedProxies, int addressRate, int shopRate, int accountRate) {
    }

    /**
     * @param places where the shops' migrations are, as Flyway names locations
     * @param atOnce how many shops one node or one {@code ops/migrate} migrates at the same time
     */
    public record Migrations(List<String> places, int atOnce) {
    }

    /**
     * Who comes in.
     *
     * @param signupReview whether a new shop waits for an admin before it opens
     * @param adminEmail of the first platform admin, made, or made one again, at the start of a platform that has none; may be empty
     * @param domainTargets names or addresses to which the DNS of shops' domains leads; empty for the platform's host
     * @param dnsFile a file of records that stands in for the DNS; empty for the real one
     */
    public record Admission(boolean signupReview, String adminEmail, String adminPassword, String dnsFile, List<String> domainTargets) {
    }

    public static Configuration from(Map<String, String> environment) {
        var read = new Variables(environment);
        return new Configuration(
                database(read),
                read.uri(Variable.SEARCH_URL),
                new Storage(read.uri(Variable.S3_ENDPOINT), read.text(Variable.S3_BUCKET), read.text(Variable.S3_ACCESS_KEY), read.text(Variable.S3_SECRET_KEY)),
                new Mail(read.text(Variable.SMTP_HOST), read.number(Variable.SMTP_PORT), read.text(Variable.MAIL_FROM)),
                new Web(read.text(Variable.PUBLIC_SCHEME), read.text(Variable.PLATFORM_HOST), read.number(Variable.PUBLIC_PORT), read.flag(Variable.DEMO) ? read.optional(Variable.DEMO_PASSWORD) : "", read.flag(Variable.ADDRESS_LIMITS)),
                MasterKeys.parse(read.text(Variable.MASTER_KEY), read.optional(Variable.MASTER_KEY_PREVIOUS)), Path.of(read.text(Variable.SANDBOX_FOLDER)),
                new Limits(read.number(Variable.PLATFORM_CONNECTIONS), read.number(Variable.TENANT_CONNECTIONS), read.number(Variable.WORKER_CONNECTIONS),
                        read.number(Variable.READY_SCHEMAS), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofDays(read.number(Variable.AUDIT_DAYS)),
                        Duration.ofDays(read.number(Variable.CLOSED_SHOP_DAYS))),
                new Edges(read.list(Variable.TRUSTED_PROXIES), read.number(Variable.ADDRESS_REQUESTS), read.number(Variable.SHOP_REQUESTS), read.number(Variable.ACCOUNT_REQUESTS)),
                migrations(read), new Admission(read.flag(Variable.SIGNUP_REVIEW), read.optional(Variable.ADMIN_EMAIL), read.optional(Variable.ADMIN_PASSWORD), read.optional(Variable.DNS_FILE), read.list(Variable.DOMAIN_TARGETS)));
    }

    /** The same, seen from another address. */
    public Configuration at(Web elsewhere) {
        return new Configuration(database, searchUrl, storage, mail, elsewhere, masterKey, sandboxFolder, limits, edges, migrations, admission);
    }

    /** For commands that need the database alone. */
    public static Database databaseFrom(Map<String, String> environment) {
        return database(new Variables(environment));
    }

    /** For commands that need the database alone. */
    public static Migrations migrationsFrom(Map<String, String> environment) {
        return migrations(new Variables(environment));
    }

    private static Database database(Variables read) {
        return new Database(read.text(Variable.DB_URL), read.text(Variable.DB_OWNER_USER), read.text(Variable.DB_OWNER_PASSWORD),
                read.text(Variable.DB_USER), read.text(Variable.DB_PASSWORD));
    }

    private static Migrations migrations(Variables read) {
        return new Migrations(List.of(read.text(Variable.TENANT_MIGRATIONS).split(" *, *")), read.number(Variable.MIGRATIONS_AT_ONCE));
    }
}
