package shop.argosy.storefront.web;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.kernel.Sha256;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.LocaleTexts;
import shop.argosy.storefront.themes.PlatformTexts;

/** A page that tells a person what scripts are told as a problem. Needs no shop and no database, so that it is there when they are not. */
public final class ErrorPage {

    private static final String STYLE = """
            body{margin:0;min-block-size:100vh;display:grid;place-items:center;background:#fbfaf7;color:#0f1b2d;font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Noto Sans Arabic",sans-serif}
            main{max-inline-size:32rem;padding:2rem}h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .5rem}p{margin:0 0 1.5rem}a{color:#0b5d5e;font-weight:600}
            svg{inline-size:6rem;color:#0b5d5e}.shop{margin:1.5rem 0 -1rem;font-weight:600;overflow-wrap:anywhere}.shop:empty{display:none}
            """;
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
            <title>%s</title><style>%s</style></head>
            <body><main><svg viewBox="0 0 96 72" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
            <path d="M14 46h68l-8 14H24zM46 44V10l26 28H46M40 44V18L22 40h18"/><path d="M4 68c7-5 13-5 20 0s13 5 20 0 13-5 20 0 13 5 20 0" opacity=".5"/></svg>
            <p class="shop">%s</p><h1>%s</h1><p>%s</p><p><a href="">%s</a></p></main></body></html>
            """;

    /** Its one style element is named by its hash. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private ErrorPage() {
    }

    public static String html(String language, int status) {
        return page(PlatformTexts.in(language), "", switch (status) {
            case 404 -> "missing";
            case 429 -> "often";
            case 503 -> "busy";
            default -> status < 500 ? "refused" : "failed";
        });
    }

    /** The notice of a shop that is not open to shoppers. */
    public static String shut(String language, Standing shop) {
        return page(PlatformTexts.in(language), shop.name(), shop.state().code());
    }

    private static String page(LocaleTexts texts, String shop, String kind) {
        return PAGE.formatted(texts.locale(), texts.locale().equals("ar") ? "rtl" : "ltr", text(texts, kind, "title"), STYLE, Html.escape(shop), text(texts, kind, "title"),
                text(texts, kind, "text"), Html.escape(texts.plain("problem.again", Map.of())));
    }

    /** The first language of an Accept-Language header that the platform speaks, else English. */
    public static String language(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted == null || accepted.isBlank() ? "en" : accepted).stream().map(range -> range.getRange().split("-")[0])
                    .filter(language -> language.matches("en|zh|de|ar")).findFirst().map(language -> language.equals("zh") ? "zh-CN" : language).orElse("en");
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }

    private static String text(LocaleTexts texts, String kind, String part) {
        return texts.html("problem." + kind + "_" + part, Map.of());
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
