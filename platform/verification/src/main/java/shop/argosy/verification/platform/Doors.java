package shop.argosy.verification.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.tenancy.OutdatedShops;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PrimaryDomains;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The product's own doors to a database, opened without a server: what a node would do, and nothing in front of it. */
public final class Doors implements AutoCloseable {

    private final Configuration configuration;
    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final MasterKey masterKey;

    private Doors(Configuration configuration) {
        this.configuration = configuration;
        masterKey = new MasterKey(configuration);
        platform = new PlatformDatabase(configuration);
        tenants = new Tenants(configuration, masterKey, platform, new OutdatedShops(configuration, platform));
    }

    /** @param settings of a node; what no door needs may be missing */
    public static Doors open(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("ARGOSY_SEARCH_URL", "http://127.0.0.1:1", "ARGOSY_S3_ENDPOINT", "http://127.0.0.1:1", "ARGOSY_S3_ACCESS_KEY", "none", "ARGOSY_S3_SECRET_KEY", "none"));
        all.putAll(settings);
        return new Doors(Configuration.from(all));
    }

    public Configuration configuration() {
        return configuration;
    }

    public PlatformDatabase platform() {
        return platform;
    }

    public Tenants tenants() {
        return tenants;
    }

    public ReadySchemas readySchemas() {
        return new ReadySchemas(platform, configuration, masterKey, new TenantKeys(masterKey));
    }

    public Tenant tenant(String id) {
        return new TenantDirectory(platform, configuration, new PrimaryDomains(platform)).byId(UUID.fromString(id)).orElseThrow();
    }

    @Override
    public void close() {
        tenants.close();
        platform.close();
    }
}
