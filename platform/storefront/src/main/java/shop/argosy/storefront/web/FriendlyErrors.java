package shop.argosy.storefront.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.LocaleTexts;
import shop.argosy.storefront.themes.PlatformTexts;

/**
 * Tells people what scripts are told as a problem: an unknown shop, a page that cannot be made at this moment. Needs
 * no shop and no database, so that it is there when they are not.
 */
@Provider
@Priority(Priorities.USER)
public class FriendlyErrors implements ContainerResponseFilter {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
            <title>%s</title><style>
            body{margin:0;min-block-size:100vh;display:grid;place-items:center;background:#fbfaf7;color:#0f1b2d;font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Noto Sans Arabic",sans-serif}
            main{max-inline-size:32rem;padding:2rem}h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .5rem}p{margin:0 0 1.5rem}a{color:#0b5d5e;font-weight:600}
            svg{inline-size:6rem;color:#0b5d5e}</style></head>
            <body><main><svg viewBox="0 0 96 72" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
            <path d="M14 46h68l-8 14H24zM46 44V10l26 28H46M40 44V18L22 40h18"/><path d="M4 68c7-5 13-5 20 0s13 5 20 0 13-5 20 0 13 5 20 0" opacity=".5"/></svg>
            <h1>%s</h1><p>%s</p><p><a href="">%s</a></p></main></body></html>
            """;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || !isProblem(response.getMediaType()) || !isPerson(request)) {
            return;
        }
        LocaleTexts texts = PlatformTexts.in(language(request));
        String kind = switch (response.getStatus()) {
            case 404 -> "missing";
            case 429 -> "often";
            case 503 -> "busy";
            default -> response.getStatus() < 500 ? "refused" : "failed";
        };
        String html = PAGE.formatted(texts.locale(), texts.locale().equals("ar") ? "rtl" : "ltr", text(texts, kind, "title"), text(texts, kind, "title"),
                text(texts, kind, "text"), Html.escape(texts.plain("problem.again", Map.of())));
        response.setEntity(html, null, MediaType.valueOf("text/html; charset=utf-8"));
        response.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }

    private static String text(LocaleTexts texts, String kind, String part) {
        return texts.html("problem." + kind + "_" + part, Map.of());
    }

    private static boolean isProblem(MediaType type) {
        return type != null && type.getSubtype().equals("problem+json");
    }

    /** A browser that wants to show a page, on a shop's host or on one that nobody knows. */
    private static boolean isPerson(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        String path = request.getUriInfo().getPath();
        return accept != null && accept.contains("text/html") && !path.contains("api/") && !path.startsWith("platform/");
    }

    private static String language(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream().map(locale -> locale.getLanguage())
                .filter(language -> language.matches("en|zh|de|ar")).findFirst().map(language -> language.equals("zh") ? "zh-CN" : language).orElse("en");
    }
}
