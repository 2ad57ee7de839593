package shop.argosy.foundation.config;

/** Every environment variable that the platform reads, with its default (null: it must be given). */
public enum Variable {
    DB_URL(null, "JDBC URL of the PostgreSQL 18 database"),
    DB_OWNER_USER("argosy_owner", "Role that owns the schemas, may create roles and runs migrations"),
    DB_OWNER_PASSWORD(null, "Its password"),
    DB_USER("argosy_platform", "Role that reads and writes the platform schema"),
    DB_PASSWORD(null, "Its password"),
    SEARCH_URL(null, "Elasticsearch 9"),
    S3_ENDPOINT(null, "S3-compatible object storage"),
    S3_BUCKET("argosy", "Bucket, made at start when missing"),
    S3_ACCESS_KEY(null, "Access key of the storage"),
    S3_SECRET_KEY(null, "Secret key of the storage"),
    SMTP_HOST("127.0.0.1", "Server that takes outgoing mail"),
    SMTP_PORT("25", "Its port"),
    MAIL_FROM("shops@argosy.localhost", "Envelope sender of the shops' mails"),
    MASTER_KEY(null, "32 random bytes in Base64; wraps every shop's key and derives every shop's database password. From the second one on with its version in front: 2:BASE64"),
    MASTER_KEY_PREVIOUS("", "Other master keys in the same form, separated by commas: those before while a rotation runs, the next one before it begins"),
    AUDIT_DAYS("1826", "How many days audit records are kept; the default is five years"),
    CLOSED_SHOP_DAYS("30", "How many days after its closing a shop's data is deleted; its owners are warned a week before"),
    PUBLIC_SCHEME("http", "http or https, as people see it"),
    PLATFORM_HOST("localhost", "The platform's own host; every shop is a label below it"),
    PUBLIC_PORT("8080", "The port that people see"),
    DEMO("false", "Open the demo shop on an empty platform"),
    DEMO_PASSWORD("", "Password of the demo shop's owner, demo@argosy.shop; without one there is no demo shop"),
    ADDRESS_LIMITS("true", "Limit requests per network address and per buyer's e-mail"),
    ADDRESS_REQUESTS("3000", "Requests a minute that a node takes from one network address"),
    SHOP_REQUESTS("60000", "Requests a minute that a node takes for one shop"),
    ACCOUNT_REQUESTS("12000", "Requests a minute that a node takes from one signed-in account"),
    TRUSTED_PROXIES("", "Addresses or CIDR ranges of load balancers, parted by commas, whose X-Forwarded-For, -Host and -Proto are believed; of all others these headers are ignored"),
    PLATFORM_CONNECTIONS("16", "Connections to the platform schema"),
    TENANT_CONNECTIONS("200", "Connections of all shops together on this node"),
    WORKER_CONNECTIONS("8", "Connections of background workers on this node"),
    SANDBOX_FOLDER("sandbox", "Folder of the sandbox payment company's books, the same for all nodes"),
    READY_SCHEMAS("12", "Schemas kept ready for the next sign-ups"),
    MIGRATIONS_AT_ONCE("4", "Shops that one node, or one ops/migrate, migrates at the same time"),
    TENANT_MIGRATIONS("classpath:migrations/tenant", "Where the shops' migrations are; several places with commas between them, a folder as filesystem:/path"),
    SIGNUP_REVIEW("false", "A new shop waits until a platform admin lets it open"),
    ADMIN_EMAIL("", "Sign-in of the first platform admin, made, or made an admin again, at the start of a platform that has none"),
    ADMIN_PASSWORD("", "Its password; without both no admin is made"),
    DNS_FILE("", "For development: a file with a line `name TXT value`, or with A, AAAA or CNAME, each that stands in for the DNS of domains"),
    DOMAIN_TARGETS("", "Where the DNS of shops' domains has to lead: a name or addresses of the load balancer, parted by commas, the first is shown to merchants; the default is the platform's host");

    private final String fallback;
    private final String meaning;

    Variable(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** As it stands in the environment: ARGOSY_DB_URL. */
    public String variableName() {
        return "ARGOSY_" + name();
    }

    public String fallback() {
        return fallback;
    }

    public String meaning() {
        return meaning;
    }
}
