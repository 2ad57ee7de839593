package shop.argosy.storefront.web.checkout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import shop.argosy.liquid.Limits;
import shop.argosy.liquid.Budget;
import shop.argosy.liquid.Rendered;
import shop.argosy.liquid.Rendering;
import shop.argosy.liquid.Template;
import shop.argosy.storefront.themes.drops.GlobalsDrop;
import shop.argosy.storefront.themes.language.ThemeLanguage;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.Visit;

/** The checkout's own Liquid files, parsed once, with its style sheet and script. */
public final class CheckoutTemplates {

    public static final String STYLES = "checkout.css";
    public static final String SCRIPT = "checkout.js";

    private static final String FOLDER = "/checkout/";
    private static final Map<String, Template> TEMPLATES = Map.of("layout", parse("layout"), "information", parse("information"),
            "payment", parse("payment"), "waiting", parse("waiting"), "closed", parse("closed"), "summary", parse("snippets/summary"), "field", parse("snippets/field"),
            "address", parse("snippets/address"));
    private static final Map<String, byte[]> FILES = Map.of(STYLES, bytes(STYLES), SCRIPT, bytes(SCRIPT));
    private static final String HASH = hash();

    private CheckoutTemplates() {
    }

    /** One of the pages in its frame. */
    static String render(Visit visit, String name, Map<String, Object> checkout) {
        var globals = GlobalsDrop.of(visit, new PageObjects("checkout", "/checkout", "", "", Map.of("checkout", checkout)));
        String content = text(TEMPLATES.get(name), visit, globals);
        return text(TEMPLATES.get("layout"), visit, globals.with("content_for_layout", content));
    }

    private static String text(Template template, Visit visit, GlobalsDrop globals) {
        Rendered rendered = template.render(new Rendering().globals(globals).partials(TEMPLATES::get)
                .budget(Budget.of(Limits.PAGE.withMilliseconds(10_000))).register(Visit.REGISTER, visit));
        if (!rendered.errors().isEmpty()) {
            throw new IllegalStateException(rendered.errors().getFirst());
        }
        return rendered.text();
    }

    /** Where a file is fetched; it may be kept for ever. */
    static String address(String file) {
        return "/cdn/platform/" + HASH + "/" + file;
    }

    /** Null where there is no such file. */
    public static byte[] file(String name) {
        return FILES.get(name);
    }

    private static Template parse(String path) {
        return ThemeLanguage.environment().parse(path, new String(bytes(path + ".liquid"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = CheckoutTemplates.class.getResourceAsStream(FOLDER + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FILES.get(STYLES));
            digest.update(FILES.get(SCRIPT));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
