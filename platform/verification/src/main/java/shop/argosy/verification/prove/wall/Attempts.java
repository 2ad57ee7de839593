package shop.argosy.verification.prove.wall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.adapters.sandbox.Sandbox;
import shop.argosy.plugin.payment.SignedMessage;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Shop;

/** Everything that somebody tries to get at what belongs to his neighbour, route by route. */
final class Attempts {

    private static final String COOKIE = "__Host-argosy=";
    private static final String CART = "__Host-cart=";

    private final Estate intruder;
    private final Estate owner;
    private final Sandbox sandbox;

    Attempts(Estate intruder, Estate owner, Sandbox sandbox) {
        this.intruder = intruder;
        this.owner = owner;
        this.sandbox = sandbox;
    }

    Stream<Attempt> on(Route route) {
        return switch (route.kind()) {
            case STAFF -> Stream.concat(ofStaff(route), route.isRead() && !route.namesThings() ? questions(own(route)) : Stream.empty());
            case BUYER -> ofBuyer(route);
            case OPEN -> ofAnybody(route);
            case ACCOUNT -> Stream.of(attempt(route, "without a token", platform(route, owner)), attempt(route, "with a token that is none", platform(route, owner)).with("Authorization", "Bearer nonsense"));
            case ADMIN -> Stream.of(attempt(route, "without a token", platform(route, owner)), attempt(route, "with a merchant's token", platform(route, owner)).with(intruder.shop().authorization()),
                    attempt(route, "with a merchant's cookie", platform(route, owner)).with(cookie()));
            case WEBHOOK -> Stream.of(signed(route));
        };
    }

    /** The same call by the one who may. */
    Attempt byOwner(Route route) {
        Attempt call = attempt(route, "its owner", route.isOfPlatform() ? platform(route, owner) : owner.shop().url() + route.address(owner));
        return switch (route.kind()) {
            case STAFF, ACCOUNT -> call.with(owner.shop().authorization()).with(key(route));
            default -> call.with(key(route));
        };
    }

    private Stream<Attempt> ofStaff(Route route) {
        String theirs = platform(route, owner);
        String mixed = intruder.shop().platform().url() + route.address(owner).replace("/shops/" + owner.key("shop"), "/shops/" + intruder.key("shop"));
        var calls = Stream.of(attempt(route, "a neighbour's token", theirs).with(intruder.shop().authorization()).with(key(route)), attempt(route, "no token", theirs).with(key(route)),
                attempt(route, "a neighbour's cookie", theirs).with(cookie()).with(key(route)),
                attempt(route, "on the shop's own host", owner.shop().url() + route.address(owner)).with(intruder.shop().authorization()),
                attempt(route, "on the neighbour's host", intruder.shop().url() + route.address(owner)).with(intruder.shop().authorization()));
        return route.namesThings() ? Stream.concat(calls, Stream.of(attempt(route, "at the neighbour's own shop", mixed).with(intruder.shop().authorization()).with(key(route)))) : calls;
    }

    private Attempt own(Route route) {
        return attempt(route, "a neighbour in his own shop", platform(route, intruder)).with(intruder.shop().authorization());
    }

    private Stream<Attempt> ofBuyer(Route route) {
        Attempt elsewhere = attempt(route, "on the neighbour's host", intruder.shop().url() + route.address(owner)).with(key(route));
        return Stream.of(elsewhere, elsewhere.with("Cookie", CART + owner.key("carts.id")), elsewhere.with("X-Forwarded-Host", host(owner.shop())),
                elsewhere.with(owner.shop().authorization())).flatMap(call -> route.isRead() ? Stream.of(call, call.asking("section_id=" + owner.word())) : Stream.of(call));
    }

    private Stream<Attempt> ofAnybody(Route route) {
        if (route.isOfPlatform()) {
            return Stream.of(shown(route, "anybody", platform(route, owner)), shown(route, "a neighbour", platform(route, owner)).with(cookie()));
        }
        Attempt plain = shown(route, "on the neighbour's host", intruder.shop().url() + route.address(intruder));
        Attempt pretending = plain.with("Cookie", CART + owner.key("carts.id"), "X-Forwarded-Host", host(owner.shop()), "Forwarded", "host=" + host(owner.shop()));
        return Stream.concat(Stream.of(plain, pretending), route.isRead() ? questions(pretending) : Stream.empty());
    }

    /** The neighbour's words, cursors and keys as filters, and what a careless query would let through. */
    private Stream<Attempt> questions(Attempt call) {
        return Stream.of("q=" + owner.word(), "cursor=" + text(owner.key("cursor")), "cursor=" + text(owner.key("shop.cursor")), "collection=" + owner.key("collections.handle"),
                "payment=" + owner.key("payments.payment_id"), "q=" + text("*"), "q=" + text("' OR '1'='1"), "q=" + text("tenant:" + owner.key("tenant")), "status=" + text("active' --"),
                "sort=" + text("tenant asc"), "sort_by=" + text("title;select"), "market=" + owner.key("tenant"), "shop=" + owner.key("shop"), "tenant=" + owner.key("tenant"),
                "section_id=" + owner.key("products.handle"), "limit=250").map(call::asking);
    }

    private Attempt signed(Route route) {
        SignedMessage message = sandbox.sign(owner.key("tenant"), Http.toBytes(Map.of("id", owner.word(), "type", "payment.authorized", "reference", owner.word())), Instant.now());
        String url = intruder.shop().url() + route.address(owner);
        return new Attempt(route, "the neighbour's message", url, new String(message.body(), StandardCharsets.UTF_8),
                message.headers().entrySet().stream().flatMap(header -> Stream.of(header.getKey(), header.getValue())).toList(), true);
    }

    private Attempt attempt(Route route, String how, String url) {
        return new Attempt(route, how, url, route.bodyWith(owner), List.of(), true);
    }

    private static Attempt shown(Route route, String how, String url) {
        return new Attempt(route, how, url, route.body(), List.of(), false);
    }

    private static String platform(Route route, Estate estate) {
        return estate.shop().platform().url() + route.address(estate);
    }

    private String[] cookie() {
        return new String[] {"Cookie", COOKIE + intruder.shop().token(), "Origin", intruder.shop().platform().url()};
    }

    private static String[] key(Route route) {
        return route.isRead() ? new String[0] : new String[] {"Idempotency-Key", "wall"};
    }

    private static String host(Shop shop) {
        return shop.url().replaceFirst("^.*//", "");
    }

    private static String text(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
