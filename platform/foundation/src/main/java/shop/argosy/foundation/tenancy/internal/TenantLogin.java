package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.kernel.Tenant;

/** Logs in as a shop's own role. Its password derives from the master key, so none is stored. */
public record TenantLogin(String url, MasterKey masterKey) {

    Connection connect(Tenant tenant) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", tenant.schema());
        properties.setProperty("password", password(tenant));
        properties.setProperty("ApplicationName", "argosy");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("prepareThreshold", "3");
        return DriverManager.getConnection(url, properties);
    }

    String password(Tenant tenant) {
        return masterKey.derive("tenant-role/" + tenant.keyVersion() + "/" + tenant.id());
    }
}
