package shop.argosy.verification.bench.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.kernel.Tenant;
import shop.argosy.verification.platform.Doors;

/** Shops with a small catalogue each: 24 products with a variant and a price. */
final class Shops {

    private static final int THREADS = 3;
    private static final String CATALOGUE = """
            INSERT INTO SCHEMA.price_list (name, currency) VALUES ('Prices', 'EUR');
            INSERT INTO SCHEMA.product (handle, title, status, published_at) SELECT 'p' || n, 'Product ' || n, 'active', now() FROM generate_series(1, 24) n;
            INSERT INTO SCHEMA.variant (product_id, position, title, option_values) SELECT id, 1, 'Default', '{}' FROM SCHEMA.product;
            INSERT INTO SCHEMA.price (variant_id, price_list_id, currency, amount) SELECT v.id, l.id, 'EUR', 1999 FROM SCHEMA.variant v, SCHEMA.price_list l;
            INSERT INTO SCHEMA.translation (entity_type, entity_id, field, locale, value, state, source_hash) SELECT 'product', id, 'title', 'zh', '商品', 'published', '' FROM SCHEMA.product""";

    private Shops() {
    }

    /** @return as many shops, all different */
    static List<Tenant> make(Doors doors, BarePostgres postgres, int count) {
        var run = new MigrationRun(doors.configuration(), doors.platform());
        run.prepare();
        run.stop();
        ReadySchemas schemas = doors.readySchemas();
        inParallel(count, schemas::create);
        List<Tenant> shops = IntStream.range(0, count).mapToObj(i -> doors.platform().in(tx -> {
            Tenant tenant = schemas.assign(tx, new ReadySchemas.Assignment("shop-" + i, "Shop " + i, "none", "DE", "EUR", "en")).orElseThrow();
            schemas.activate(tx, tenant);
            return tenant;
        })).toList();
        stock(postgres, shops);
        return shops;
    }

    private static void stock(BarePostgres postgres, List<Tenant> shops) {
        try (Connection superuser = postgres.superuser(); var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (Tenant shop : shops) {
                statement.execute(CATALOGUE.replace("SCHEMA", shop.schema()));
                superuser.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inParallel(int count, Runnable work) {
        Callable<Object> one = () -> {
            work.run();
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Object> made : threads.invokeAll(IntStream.range(0, count).mapToObj(i -> one).toList())) {
                made.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
