package shop.argosy.foundation.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shop.argosy.kernel.Problem;

/** What a shopper sees instead of a page while a shop cannot be shown: a few words in their language, and no style of the shop. */
final class NoticePage {

    private static final String CHINESE = "zh";

    /** Title and sentence in one language. */
    private record Words(String title, String text) {
    }

    private static final Map<String, Map<String, Words>> NOTICES = Map.of(
            "shop-being-updated", Map.of(
                    "en", new Words("We will be right back", "This shop is being updated. Your cart and your orders are safe. Please try again in a few minutes."),
                    CHINESE, new Words("马上回来", "本店正在升级，您的购物车和订单都安全无恙。请过几分钟再来。")),
            "busy", Map.of(
                    "en", new Words("One moment, please", "Many people are visiting this shop right now. Please try again in a few seconds."),
                    CHINESE, new Words("请稍候", "本店此刻访客较多，请过几秒钟再试。")));

    private NoticePage() {
    }

    static boolean isFor(Problem problem) {
        return NOTICES.containsKey(problem.code());
    }

    /** @param languages that the shopper reads, best first */
    static Response of(Problem problem, List<Locale> languages) {
        String language = languages.stream().map(Locale::getLanguage).filter(each -> each.equals("en") || each.equals(CHINESE)).findFirst().orElse("en");
        var response = Response.status(problem.status()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store").header("Content-Language", language).header("Vary", "Accept-Language")
                .entity(html(language, NOTICES.get(problem.code()).get(language)));
        if (problem.extras().get("retry_after") instanceof Number seconds) {
            response.header("Retry-After", seconds);
        }
        return response.build();
    }

    private static String html(String language, Words words) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                </main>
                </body>
                </html>
                """.formatted(language, words.title(), words.title(), words.text());
    }
}
