package shop.argosy.commerce.testkit;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import shop.argosy.adapters.rates.FlatRate;
import shop.argosy.adapters.rates.WeightRate;
import shop.argosy.adapters.sandbox.Sandbox;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.commerce.checkout.CartEditing;
import shop.argosy.commerce.checkout.CartLines;
import shop.argosy.commerce.checkout.CartPricing;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.Carts;
import shop.argosy.commerce.checkout.ChangeCart;
import shop.argosy.commerce.checkout.CheckoutLimits;
import shop.argosy.commerce.checkout.LineRequest;
import shop.argosy.commerce.checkout.NewCart;
import shop.argosy.commerce.checkout.OrderPlacement;
import shop.argosy.commerce.checkout.PayCart;
import shop.argosy.commerce.checkout.PayRequest;
import shop.argosy.commerce.checkout.PlaceOrder;
import shop.argosy.commerce.checkout.PlaceOrderJob;
import shop.argosy.commerce.checkout.PlaceRequest;
import shop.argosy.commerce.checkout.StartPayment;
import shop.argosy.commerce.markets.MarketChoice;
import shop.argosy.commerce.orders.CancelOrder;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderCancellation;
import shop.argosy.commerce.orders.OrderEvents;
import shop.argosy.commerce.orders.OrderFiles;
import shop.argosy.commerce.orders.OrderPayments;
import shop.argosy.commerce.orders.OrderStatuses;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.orders.RefundOrder;
import shop.argosy.commerce.orders.Refunds;
import shop.argosy.commerce.orders.SettleOrder;
import shop.argosy.commerce.orders.SettleRefund;
import shop.argosy.commerce.orders.ShipOrder;
import shop.argosy.commerce.payments.AuthorizePayment;
import shop.argosy.commerce.payments.Errands;
import shop.argosy.commerce.payments.NotifiedPaymentJob;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentProviders;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.ReceiveNotification;
import shop.argosy.commerce.payments.RefundPayment;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.commerce.payments.SettlePaymentJob;
import shop.argosy.commerce.payments.internal.PaymentTransitions;
import shop.argosy.commerce.shipping.RateProviders;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.commerce.shipping.ShippingMethods;
import shop.argosy.commerce.shipping.ShippingSetup;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.payment.SignedMessage;

/** A shop that sells: checkout, payments and orders over a sandbox of its own, which calls back over real HTTP. */
public final class TestCheckout implements AutoCloseable {

    public static final PostalAddress HOME = new PostalAddress("Ada", "Byron", null, "Torstr. 1", null, "Berlin", null, "10119", "DE", null);

    public final TestShop shop;
    public final Foundation foundation = TestPlatform.foundation();
    public final MovableClock clock = new MovableClock();
    public final Sandbox sandbox;
    private Path folder;
    public final ShippingSetup shippingSetup = new ShippingSetup();
    public final ShippingMethods shippingMethods = new ShippingMethods(new RateProviders(List.of(new FlatRate(), new WeightRate())));
    public final OrderEvents events = new OrderEvents(foundation.outbox(), foundation.audit());
    public final OrderStatuses statuses = new OrderStatuses();
    public final Errands errands = new Errands();
    public final Refunds refunds;
    public final Payments payments;
    public final PaymentProviders providers;
    public final SettlePayment settlePayment;
    public final SettlePaymentJob settlePaymentJob;
    public final ReceiveNotification notifications;
    public final Orders orders;
    public final OrderFiles files;
    public final ShipOrder ship;
    public final SettleRefund settleRefund;
    public final RefundOrder refund;
    public final CancelOrder cancel;
    public final OrderCancellation cancellation;
    public final Carts carts;
    public final ChangeCart change;
    public final PayCart pay;
    public final PlaceOrder place;
    public final PlaceOrderJob placeJob;
    public final CheckoutLimits limits = new CheckoutLimits(foundation.rateLimits());
    private final HttpServer http;

    /** A shop with its first rows and shipping methods, and the sandbox as it is. */
    public static TestCheckout open() {
        return open(provider -> provider);
    }

    /** The same with something between the shop and its provider. */
    public static TestCheckout open(UnaryOperator<PaymentProvider> between) {
        var opened = new TestCheckout(between);
        opened.shop.run(tx -> opened.shippingSetup.create(tx, opened.shop.markets.primary(tx)));
        return opened;
    }

    private TestCheckout(UnaryOperator<PaymentProvider> between) {
        shop = TestShop.open();
        http = listen();
        sandbox = sandbox();
        providers = new PaymentProviders(List.of(between.apply(sandbox.provider())));
        refunds = new Refunds(shop.reservations, foundation.jobs(), clock);
        var transitions = new PaymentTransitions(shop.reservations, foundation.jobs(), List.of(new OrderPayments(statuses, refunds, events)), clock);
        var tenants = foundation.tenants();
        payments = new Payments(transitions, clock);
        var refundPayment = new RefundPayment(tenants, providers, transitions, payments);
        settlePayment = new SettlePayment(tenants, providers, transitions, payments, refundPayment, clock);
        settlePaymentJob = new SettlePaymentJob(settlePayment);
        var notified = new NotifiedPaymentJob(tenants, settlePayment);
        notifications = new ReceiveNotification(tenants, providers, foundation.jobs(), notified, errands, clock);
        orders = new Orders(foundation.personKeys(), payments, events);
        var shipments = new Shipments();
        ship = new ShipOrder(orders, shipments, statuses, events, clock);
        settleRefund = new SettleRefund(tenants, orders, refunds, statuses, events, settlePayment, refundPayment);
        refund = new RefundOrder(tenants, orders, refunds, statuses, events, settleRefund);
        cancellation = new OrderCancellation(payments, refunds, shop.reservations, statuses, events, clock);
        cancel = new CancelOrder(tenants, orders, cancellation, new SettleOrder(tenants, orders, payments, refunds, settlePayment, settleRefund));
        files = new OrderFiles(orders, payments, shipments, refunds, cancellation, foundation.audit());
        var pricing = new CartPricing(shop.variants, shop.prices, shop.stock, shop.markets, shop.shops, shippingMethods, foundation.personKeys());
        var lines = new CartLines(shop.variants);
        carts = new Carts(shop.markets, foundation.personKeys(), lines, pricing, orders, clock);
        var editing = new CartEditing(lines, pricing, shippingMethods, orders, foundation.personKeys(), clock);
        change = new ChangeCart(tenants, editing, carts, payments, settlePayment, errands);
        var start = new StartPayment(carts, pricing, orders, shop.shops, payments);
        pay = new PayCart(tenants, foundation.directory(), start, payments, new AuthorizePayment(tenants, providers, transitions, payments, configuration()), settlePayment, errands);
        place = new PlaceOrder(tenants, new OrderPlacement(carts, pricing, orders, payments, shop.reservations, clock), payments, settlePayment, errands);
        placeJob = new PlaceOrderJob(tenants, place, payments, settlePayment);
    }

    public Tenant tenant() {
        return shop.tenant;
    }

    /** A cart that is ready to be paid. */
    public CartView cart(UUID variant, int quantity) {
        return cart(List.of(new LineRequest(variant, quantity)));
    }

    public CartView cart(List<LineRequest> lines) {
        CartView cart = shop.in(tx -> carts.create(tx, new NewCart(lines, MarketChoice.PRIMARY, "api")));
        UUID method = shop.in(tx -> carts.shippingMethods(tx, cart.id())).getFirst().id();
        return change.run(tenant(), cart.id(), new CartChange(null, "ada@example.com", HOME, null, null, method));
    }

    public Payment pay(String cart, String outcome) {
        return pay.run(tenant(), cart, new PayRequest("sandbox", Map.of("outcome", outcome), PayRequest.RETURN_PAGE));
    }

    /** An order whose money was taken. */
    public Order paidOrder(UUID variant, int quantity) {
        return paidOrder(cart(variant, quantity));
    }

    public Order paidOrder(CartView cart) {
        pay(cart.id(), "approve");
        var placed = place.run(tenant(), cart.id(), new PlaceRequest(null, null));
        settlePayment.run(tenant(), placed.payment());
        return order(placed.order().number());
    }

    public Order order(String number) {
        return shop.in(tx -> orders.byNumber(tx, number));
    }

    public Payment payment(UUID id) {
        return shop.in(tx -> payments.byId(tx, id));
    }

    /** The code of the problem that the work ends with, {@code "none"} when it does not. */
    public static String problem(Runnable work) {
        try {
            work.run();
            return "none";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    public ShopHost host() {
        return new ShopHost(configuration()) {
            @Override
            public Tenant tenant() {
                return shop.tenant;
            }
        };
    }

    public Client client() {
        return new Client((HttpServletRequest) Proxy.newProxyInstance(TestCheckout.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> "127.0.0.1"), configuration());
    }

    @Override
    public void close() {
        sandbox.close();
        http.stop(0);
        try (Stream<Path> books = Files.walk(folder)) {
            books.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Configuration configuration() {
        return foundation.configuration().at(new Configuration.Web("http", "localhost", http.getAddress().getPort(), "", false));
    }

    private Sandbox sandbox() {
        try {
            folder = Files.createTempDirectory("argosy-sandbox");
            return new Sandbox(folder, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the sandbox's notifications as the shop's host does. */
    private HttpServer listen() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/payment-webhooks/sandbox", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                boolean ours = exchange.getRequestHeaders().getFirst("Host").startsWith(shop.tenant.address() + ".localhost");
                String signature = exchange.getRequestHeaders().getFirst("sandbox-signature");
                exchange.sendResponseHeaders(ours && problem(() -> notifications.run(tenant(), "sandbox", new SignedMessage(Map.of("sandbox-signature", signature), body))).equals("none") ? 204 : 401, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
