package shop.argosy.operations.plans;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.ImageUpload;
import shop.argosy.commerce.catalog.ProductAllowance;
import shop.argosy.commerce.catalog.ProductChange;
import shop.argosy.commerce.catalog.ProductEditing;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.orders.Sales;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.blobs.StorageAllowance;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.exchange.ImportIssue;
import shop.argosy.operations.exchange.internal.DraftCompletion;
import shop.argosy.operations.exchange.internal.ProductWriting;
import shop.argosy.operations.testkit.TestImports;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.storefront.search.ProductIndexer;

class PlanLimitsIT {

    private static final Actor ADMIN = Actor.admin(UUID.randomUUID());
    private static final String SMALL = "basic";

    private final Foundation foundation = TestServices.foundation();
    private final TestShop shop = new TestShop("plans-" + UUID.randomUUID().toString().substring(0, 8), "en");
    private final Plans plans = new Plans(foundation.platform(), foundation.audit());
    private final Shops shops = new Shops(foundation.outbox(), foundation.audit());
    private final ProductAllowance products = new PlannedProducts(plans, TestShop.CATALOG, shops);

    @Test
    void a_shop_without_a_plan_of_its_own_has_the_default_one() {
        plans.refresh();
        assertEquals("standard", plans.of(shop.tenant).id());
        assertEquals(100_000, plans.of(shop.tenant).most(Limit.PRODUCTS));
    }

    @Test
    void a_product_more_than_the_plan_has_room_for_is_refused_and_not_there() {
        limit(Limit.PRODUCTS, 2);
        put("one");
        put("two");
        var problem = assertThrows(Problem.class, () -> put("three"));
        assertEquals(List.of(403, "plan-limit-reached"), List.of(problem.status(), problem.code()));
        assertEquals(Map.of("limit", "products", "used", 2L, "most", 2L), problem.extras());
        assertEquals(2L, shop.<Long>in(tx -> TestShop.CATALOG.count(tx, ProductStatus.ACTIVE)).longValue());
    }

    @Test
    void ten_at_once_get_no_more_than_there_is_room_for() {
        limit(Limit.PRODUCTS, 2);
        assertEquals(8, Together.refused(10, number -> put("at-once-" + number)));
        assertEquals(2L, active());
    }

    @Test
    void a_product_leaves_the_archive_only_into_room() {
        limit(Limit.PRODUCTS, 1);
        put("one");
        status("one", ProductStatus.ARCHIVED);
        put("two");
        assertEquals("plan-limit-reached", assertThrows(Problem.class, () -> status("one", ProductStatus.ACTIVE)).code());
        assertEquals("plan-limit-reached", assertThrows(Problem.class, () -> status("one", ProductStatus.DRAFT)).code());
        assertEquals("plan-limit-reached", assertThrows(Problem.class, () -> put("one")).code());
        assertEquals(ProductStatus.ARCHIVED, shop.product("one").status());
        status("two", ProductStatus.ARCHIVED);
        status("one", ProductStatus.ACTIVE);
        assertEquals(1L, active());
    }

    @Test
    void what_comes_archived_takes_no_room() throws IOException {
        limit(Limit.PRODUCTS, 1);
        put("one");
        var imports = new TestImports(shop);
        UUID run = imports.start("Handle,Title,Variant Price,Status\na,A,1.00,archived\nb,B,2.00,active\n".getBytes(StandardCharsets.UTF_8));
        imports.work(run, new ProductWriting(foundation.tenants(), upsert(), TestShop.CATALOG, new DraftCompletion(TestShop.CATALOG)));
        assertEquals(1, imports.byId(run).counts().created());
        assertEquals(List.of(3), imports.rejected(run).stream().map(ImportIssue::line).toList());
    }

    @Test
    void what_is_there_can_be_changed_at_the_limit() {
        limit(Limit.PRODUCTS, 1);
        put("one");
        assertDoesNotThrow(() -> put("one"));
    }

    @Test
    void an_import_tells_of_the_rows_that_found_no_room_and_keeps_the_others() throws IOException {
        limit(Limit.PRODUCTS, 2);
        var imports = new TestImports(shop);
        UUID run = imports.start("Handle,Title,Variant Price\na,A,1.00\nb,B,2.00\nc,C,3.00\n".getBytes(StandardCharsets.UTF_8));
        imports.work(run, new ProductWriting(foundation.tenants(), upsert(), TestShop.CATALOG, new DraftCompletion(TestShop.CATALOG)));
        assertEquals(2, imports.byId(run).counts().created());
        List<ImportIssue> rejected = imports.rejected(run);
        assertEquals(List.of(4), rejected.stream().map(ImportIssue::line).toList());
        assertEquals("Your plan has room for 2 products, and you have 2. Archive products that you no longer sell, or ask the platform for a larger plan. What is there stays as it is.",
                rejected.getFirst().reason());
    }

    @Test
    void a_picture_that_the_storage_has_no_room_for_is_not_stored() throws IOException {
        limit(Limit.STORAGE_BYTES, 10);
        var upload = new ImageUpload(foundation.images(), foundation.blobs());
        upload.obey(storage());
        try (var picture = Files.newInputStream(TestImports.root().resolve("docs/images/shop-and-dashboard.jpg"))) {
            var problem = assertThrows(Problem.class, () -> upload.store(shop.tenant, picture));
            assertEquals(Map.of("limit", "storage_bytes", "used", 0L, "most", 10L), problem.extras());
        }
    }

    @Test
    void objects_that_become_a_shops_at_once_get_no_more_than_there_is_room_for() {
        limit(Limit.STORAGE_BYTES, 25);
        var blobs = foundation.blobs();
        blobs.obey(storage());
        try {
            assertEquals(8, Together.refused(10, number -> shop.in(tx -> blobs.register(tx, tenBytes(number)))));
            assertEquals(20L, shop.<Long>in(blobs::bytes).longValue());
        } finally {
            blobs.obey(StorageAllowance.UNLIMITED);
        }
    }

    @Test
    void calls_are_counted_by_the_minute_and_each_shop_for_itself() {
        limit(Limit.API_CALLS_PER_MINUTE, 3);
        var calls = new ApiCalls(plans, Clock.fixed(Instant.parse("2026-11-22T07:00:20Z"), ZoneOffset.UTC));
        assertEquals(new ApiCalls.Count(1, 3, 40), calls.count(shop.tenant.id()));
        assertEquals(2, calls.count(shop.tenant.id()).calls());
        assertEquals(1, calls.count(UUID.randomUUID()).calls());
        assertEquals(2, calls.of(shop.tenant.id()));
    }

    @Test
    void the_dashboard_goes_on_when_scripts_have_used_the_limit_up() {
        limit(Limit.API_CALLS_PER_MINUTE, 1);
        var calls = new ApiCalls(plans, Clock.fixed(Instant.parse("2026-11-22T07:00:20Z"), ZoneOffset.UTC));
        var owner = new ShopAccess(shop.tenant, ADMIN.id(), ShopAccess.OWNER);
        calls.check(owner, request("Bearer a-token"));
        assertEquals("too-many-requests", assertThrows(Problem.class, () -> calls.check(owner, request("Bearer a-token"))).code());
        calls.check(owner, request(null));
        assertEquals(2, calls.of(shop.tenant.id()));
    }

    /** A request with this Authorization header, or with none. */
    private static HttpServletRequest request(String authorization) {
        return (HttpServletRequest) Proxy.newProxyInstance(PlanLimitsIT.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeader") && arguments[0].equals("Authorization") ? authorization : null);
    }

    @Test
    void what_support_asks_for_is_not_the_shops_use() {
        limit(Limit.API_CALLS_PER_MINUTE, 3);
        var calls = new ApiCalls(plans, Clock.fixed(Instant.parse("2026-11-22T07:00:20Z"), ZoneOffset.UTC));
        for (int i = 0; i < 5; i++) {
            calls.check(new ShopAccess(shop.tenant, ADMIN.id(), ShopAccess.SUPPORT), null);
        }
        assertEquals(0, calls.of(shop.tenant.id()));
    }

    @Test
    void a_measurement_shows_use_and_the_state_of_the_nearest_limit() {
        limit(Limit.PRODUCTS, 10);
        for (int i = 0; i < 8; i++) {
            put("p" + i);
        }
        Usage usage = new Usage(foundation.platform(), foundation.tenants(), measuring(), plans, Clock.systemUTC());
        usage.measureDue();
        LastUse last = foundation.platform().in(tx -> usage.last(tx, shop.tenant.id())).orElseThrow();
        assertEquals(new ShopUse(8, 0, 0, 0), last.use());
        assertEquals("near", last.limitState());
        assertEquals(8, last.lag().search().rows());
    }

    private PlannedStorage storage() {
        return new PlannedStorage(plans, foundation.tenants(), foundation.blobs(), shops);
    }

    private Measuring measuring() {
        return new Measuring(TestShop.CATALOG, shops, new Sales(Clock.systemUTC()), foundation.blobs(), foundation.outbox(), foundation.jobs(),
                new ProductIndexer(TestShop.INDEXING), new ApiCalls(plans, Clock.systemUTC()), Clock.systemUTC());
    }

    private void limit(Limit limit, long most) {
        foundation.platform().run(tx -> {
            plans.change(tx, ADMIN, SMALL, new Plans.Change("Basic", Map.of(limit, most), plans.one(tx, SMALL).version()));
            plans.assign(tx, ADMIN, shop.tenant.id(), SMALL, "For a test");
        });
        plans.refresh();
    }

    private NewBlob tenBytes(int number) {
        byte[] content = "picture %2d".formatted(number).substring(0, 10).getBytes(StandardCharsets.UTF_8);
        return NewBlob.of(Blobs.key(shop.tenant, "products", UUID.randomUUID(), content), content, "image/webp", 1, 1);
    }

    private long active() {
        return shop.<Long>in(tx -> TestShop.CATALOG.count(tx, ProductStatus.ACTIVE));
    }

    private void status(String handle, ProductStatus status) {
        var product = shop.product(handle);
        var change = new ProductChange(null, null, null, null, null, status, null, List.of());
        shop.in(tx -> editing().change(tx, ADMIN, product.id(), product.version(), change));
    }

    private ProductEditing editing() {
        var editing = new ProductEditing(TestShop.MARKETS, TestShop.PRICES, TestShop.STOCK, foundation.blobs(), foundation.outbox(), foundation.audit());
        editing.obey(products);
        return editing;
    }

    private void put(String handle) {
        shop.in((TenantTx tx) -> upsert().product(tx, TestShop.draft(handle, handle, null)));
    }

    private Upsert upsert() {
        var upsert = new Upsert(TestShop.MARKETS, TestShop.PRICES, TestShop.STOCK, foundation.blobs(), foundation.outbox());
        upsert.obey(products);
        return upsert;
    }
}
