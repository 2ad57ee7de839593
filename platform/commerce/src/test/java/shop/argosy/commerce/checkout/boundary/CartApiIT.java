package shop.argosy.commerce.checkout.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.Together;
import shop.argosy.foundation.json.Json;

class CartApiIT {

    private static final String APPROVE = "{\"provider\":\"sandbox\",\"data\":{\"outcome\":\"approve\"}}";
    private static TestCheckout checkout;
    private static CartsResource carts;
    private static CartPaymentsResource payments;
    private static CartOrderResource orders;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open();
        var tenants = checkout.foundation.tenants();
        var idempotency = checkout.foundation.idempotency();
        carts = new CartsResource(checkout.host(), checkout.client(), tenants, checkout.carts, checkout.change, checkout.limits);
        payments = new CartPaymentsResource(checkout.host(), checkout.client(), tenants, idempotency, checkout.carts, checkout.limits, checkout.pay);
        orders = new CartOrderResource(checkout.host(), tenants, idempotency, checkout.carts, checkout.place);
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    @Test
    void theWholeWayInTheContractsWords() {
        UUID variant = checkout.shop.product("contract", 5);
        Response created = carts.create(null, null, null, "{\"lines\":[{\"variant_id\":\"" + variant + "\",\"quantity\":2}]}");
        JsonNode cart = json(created);
        assertEquals(201, created.getStatus());
        assertEquals("{\"amount\":3998,\"currency\":\"EUR\"}", cart.at("/lines/0/total").toString());
        assertEquals("{\"amount\":0,\"currency\":\"EUR\"}", cart.at("/totals/shipping").toString());
        assertTrue(cart.get("order").isNull());
        String id = cart.get("id").textValue();
        JsonNode methods = Json.mapper().valueToTree(carts.shippingMethods(id));
        assertEquals(List.of("Standard", "Express"), methods.get("items").findValuesAsText("name"));
        assertEquals("{\"amount\":490,\"currency\":\"EUR\"}", methods.at("/items/0/price").toString());
        JsonNode changed = Json.mapper().valueToTree(carts.change(id, """
                {"email":"ada@example.com","shipping_method":"%s","shipping_address":{"first_name":"Ada","last_name":"Byron","address1":"Torstr. 1","city":"Berlin","postal_code":"10119","country":"de"}}
                """.formatted(methods.at("/items/0/id").textValue())));
        assertEquals("{\"amount\":4488,\"currency\":\"EUR\"}", changed.at("/totals/total").toString());
        Response paid = payments.start(id, "pay-1", APPROVE);
        assertEquals("{\"id\":\"" + json(paid).get("id").textValue() + "\",\"status\":\"authorized\"}", json(paid).toString());
        assertEquals(json(paid), json(payments.start(id, "pay-1", APPROVE)));
        Response placed = orders.place(id, "order-1", "{\"payment_id\":\"" + json(paid).get("id").textValue() + "\",\"total\":{\"amount\":4488,\"currency\":\"EUR\"}}");
        assertEquals(201, placed.getStatus());
        JsonNode order = json(placed);
        assertEquals(List.of("open", "authorized", "unfulfilled"), List.of(order.get("status").textValue(), order.get("payment_status").textValue(), order.get("fulfilment_status").textValue()));
        assertEquals("Title of contract", order.at("/lines/0/title").textValue());
        assertTrue(order.get("order_url").textValue().startsWith(checkout.host().origin() + "/orders/"));
        assertEquals(order.get("number").textValue(), carts.one(id).order());
    }

    @Test
    void theSameKeyAnswersTheSameAndAnotherBodyIsRefused() {
        CartView cart = checkout.cart(checkout.shop.product("keys", 5), 1);
        Response paid = payments.start(cart.id(), "k1", APPROVE);
        assertEquals("idempotency-key-reused", problem(() -> payments.start(cart.id(), "k1", APPROVE.replace("approve", "decline"))));
        String body = "{\"payment_id\":\"" + json(paid).get("id").textValue() + "\"}";
        Response first = orders.place(cart.id(), "k2", body);
        Response again = orders.place(cart.id(), "k2", body);
        assertEquals(List.of(201, 201, json(first)), List.of(first.getStatus(), again.getStatus(), json(again)));
        assertEquals("idempotency-key-reused", problem(() -> orders.place(cart.id(), "k2", "{\"total\":{\"amount\":1,\"currency\":\"EUR\"}}")));
        Response other = orders.place(cart.id(), "k3", "{}");
        assertEquals(List.of(200, json(first).get("number")), List.of(other.getStatus(), json(other).get("number")));
        Books.check(checkout);
    }

    @Test
    void twentyTabsWithTwentyKeysGetOneOrderNineteenOfThemWith200() {
        UUID variant = checkout.shop.product("twenty", 20);
        CartView cart = checkout.cart(variant, 1);
        payments.start(cart.id(), "pay", APPROVE);
        List<Response> answers = Together.run(20, tab -> orders.place(cart.id(), "tab-" + tab, "{}"));
        assertEquals(1, answers.stream().filter(answer -> answer.getStatus() == 201).count());
        assertEquals(19, answers.stream().filter(answer -> answer.getStatus() == 200).count());
        assertEquals(1, answers.stream().map(answer -> json(answer).get("number")).distinct().count());
        assertEquals(new StockState(19, 0, true, false), checkout.shop.in(tx -> checkout.shop.stock.of(tx, List.of(variant))).get(variant));
    }

    @Test
    void bodiesThatDoNotFitAreRefusedByField() {
        CartView cart = checkout.cart(checkout.shop.product("bodies", 5), 1);
        assertEquals("invalid", problem(() -> carts.create(null, null, null, "{\"lines\":[{\"variant_id\":\"x\"}]}")));
        assertEquals("invalid", problem(() -> carts.create(null, null, null, "not json")));
        assertEquals("invalid", problem(() -> carts.change(cart.id(), "{\"email\":\"nobody\"}")));
        assertEquals("invalid", problem(() -> carts.change(cart.id(), "{\"shipping_method\":\"" + UUID.randomUUID() + "\"}")));
        assertEquals("invalid", problem(() -> payments.start(cart.id(), "nobody", "{\"provider\":\"nobody\"}")));
        assertEquals("invalid", problem(() -> payments.start(cart.id(), "elsewhere", APPROVE.replace("}}", "},\"return_path\":\"//evil.example\"}"))));
        assertEquals("invalid", problem(() -> orders.place(cart.id(), "much", "{\"total\":\"much\"}")));
        assertEquals("idempotency-key-required", problem(() -> payments.start(cart.id(), null, APPROVE)));
        assertEquals("idempotency-key-required", problem(() -> orders.place(cart.id(), " ", "{}")));
        assertEquals("not-found", problem(() -> payments.one(cart.id(), "nothing")));
    }

    private static JsonNode json(Response response) {
        Object entity = response.getEntity();
        return Json.read(entity instanceof String text ? text : Json.write(entity));
    }
}
