package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import shop.argosy.kernel.Tenant;

/** A connection that belongs to one shop for life and is lent again and again. */
final class PooledConnection implements HeldConnection {

    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int VALIDATION_SECONDS = 2;

    private final TenantPool pool;
    private final Tenant tenant;
    private final Connection connection;
    private long provenAt = System.nanoTime();

    PooledConnection(TenantPool pool, Tenant tenant, Connection connection) {
        this.pool = pool;
        this.tenant = tenant;
        this.connection = connection;
    }

    Tenant tenant() {
        return tenant;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void giveBack(boolean usable) {
        provenAt = usable ? System.nanoTime() : provenAt;
        pool.giveBack(this, usable);
    }

    /** @param doubtedAt when the database was last seen failing: what worked before that is asked again */
    boolean isAlive(long doubtedAt) throws SQLException {
        boolean trusted = System.nanoTime() - provenAt < TRUSTED_NANOS && provenAt - doubtedAt > 0;
        return trusted || connection.isValid(VALIDATION_SECONDS);
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(TenantPool.class.getName()).log(System.Logger.Level.DEBUG, "A connection did not close", e);
        }
    }
}
