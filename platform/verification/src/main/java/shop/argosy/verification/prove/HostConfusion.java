package shop.argosy.verification.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.RawHttp;
import shop.argosy.verification.platform.RawHttp.Reply;
import shop.argosy.verification.platform.Shop;

/** Scenario 26: two shops, one path, and everything that could make one answer with the other's page, now or from a cache. */
final class HostConfusion implements Scenario {

    private static final List<String> PATHS = List.of("/", "/collections/all", "/cart", "/sitemap.xml", "/robots.txt", "/api/v1/products?limit=3", "/checkout/tokens.css");
    private static final List<String> POISON = List.of("X-Forwarded-Host: %s", "X-Host: %s", "X-Forwarded-Server: %s", "X-Original-Host: %s", "Forwarded: host=%s", "X-HTTP-Host-Override: %s",
            "X-Original-URL: /cart", "X-Rewrite-URL: /cart", "X-Forwarded-Prefix: //%s", "X-Forwarded-Proto: https", "X-Forwarded-Port: 1", "Cache-Control: no-cache", "Origin: http://%s");

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int asked;

    @Override
    public int number() {
        return 26;
    }

    @Override
    public String title() {
        return "Two shops, one path: hosts and caches confused";
    }

    @Override
    public List<String> run(Trial trial) {
        var http = new RawHttp(trial.shop().platform());
        for (String path : PATHS) {
            Reply mine = ask(http, path, "Host: " + host(trial.shop()));
            Reply theirs = ask(http, path, "Host: " + host(trial.neighbour()));
            check(mine.status() == 200 && theirs.status() == 200, path + " is not there: " + mine.status() + " and " + theirs.status());
            sameShop(trial, http, path, mine);
            poisoned(trial, http, path, mine);
            tagged(trial, http, path, mine, theirs);
        }
        refused(trial, http);
        int told = control(trial, http);
        return List.of(asked + " requests", "statuses " + statuses, "each shop its own page", "control: the shops are told apart on " + told + " paths");
    }

    /** Written in another way it is the same host. */
    private void sameShop(Trial trial, RawHttp http, String path, Reply mine) {
        String address = trial.shop().address();
        String platform = host(trial.shop()).replaceFirst("^[^.]+\\.([^:]+).*", "$1");
        for (String host : List.of(address.toUpperCase(Locale.ROOT) + "." + platform, address + "." + platform + ".", address + "." + platform + ":1", address + "." + platform.toUpperCase(Locale.ROOT) + ".:65535",
                address + "." + platform + ":")) {
            Reply answer = ask(http, path, "Host: " + host);
            check(answer.status() == 200 && own(trial.shop(), answer.text()).equals(own(trial.shop(), mine.text())), path + " at " + host + " is another page: " + answer.status());
        }
    }

    /** What a proxy might say changes nothing, for this request or for the next. */
    private void poisoned(Trial trial, RawHttp http, String path, Reply mine) {
        for (String header : POISON) {
            Reply answer = ask(http, path, "Host: " + host(trial.shop()), header.formatted(host(trial.neighbour())));
            check(own(trial.shop(), answer.text()).equals(own(trial.shop(), mine.text())), path + " with " + header + " is another page");
            check(!answer.whole().contains(trial.neighbour().address()), path + " with " + header + " names the other shop");
            Reply after = ask(http, path, "Host: " + host(trial.shop()));
            check(own(trial.shop(), after.text()).equals(own(trial.shop(), mine.text())), path + " after " + header + " is another page");
        }
    }

    /** One shop's tag is not the other's. */
    private void tagged(Trial trial, RawHttp http, String path, Reply mine, Reply theirs) {
        if (mine.tag().isPresent() && !mine.text().equals(theirs.text())) {
            Reply answer = ask(http, path, "Host: " + host(trial.neighbour()), "If-None-Match: " + mine.tag().get());
            check(answer.status() == 200, path + " counts as unchanged by another shop's tag");
        }
    }

    /** Hosts that are nobody's, or two at once. */
    private void refused(Trial trial, RawHttp http) {
        String mine = host(trial.shop());
        String theirs = host(trial.neighbour());
        List<List<String>> wrong = List.of(List.of("Host: " + mine, "Host: " + theirs), List.of("Host: " + mine + "@" + theirs), List.of("Host: " + mine + "," + theirs), List.of("Host: "),
                List.of("Host: evil.example"), List.of("Host: " + trial.shop().address() + "." + theirs), List.of("Host: " + mine + "/" + theirs), List.of("Host: " + mine + "#"));
        for (List<String> headers : wrong) {
            Reply answer = ask(http, "/", headers.toArray(String[]::new));
            check(answer.status() == 400 || answer.status() == 404, headers + " is answered with " + answer.status());
            check(!answer.text().isEmpty(), headers + " is answered with nothing");
        }
        Reply absolute = ask(http, "http://" + theirs + "/", "Host: " + mine);
        check(absolute.status() == 400 || !absolute.text().contains(trial.neighbour().address()), "An absolute address beats the Host header: " + absolute.status());
    }

    /** Were the pages of the two shops alike, nothing above would prove anything. */
    private int control(Trial trial, RawHttp http) {
        var alike = new ArrayList<String>();
        for (String path : PATHS) {
            String mine = ask(http, path, "Host: " + host(trial.shop())).text();
            String theirs = ask(http, path, "Host: " + host(trial.neighbour())).text();
            if (own(trial.shop(), mine).equals(own(trial.shop(), theirs))) {
                alike.add(path);
            }
        }
        check(alike.size() <= 1, "Control: the shops cannot be told apart on " + alike);
        return PATHS.size() - alike.size();
    }

    private Reply ask(RawHttp http, String path, String... headers) {
        Reply reply = http.get(path, headers);
        asked++;
        statuses.merge(reply.status(), 1, Integer::sum);
        return reply;
    }

    /** Without what is made anew for each request. */
    private static String own(Shop shop, String page) {
        return page.replaceAll("nonce-?\"?=?[A-Za-z0-9_-]{16,}", "").replaceAll(shop.address() + "\\.localhost(:\\d+)?", "HOST");
    }

    private static String host(Shop shop) {
        return shop.url().replaceFirst("^.*//", "");
    }

    private static void check(boolean holds, String sentence) {
        NotAsPromised.unless(holds, sentence);
    }
}
