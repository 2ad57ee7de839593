package shop.argosy.operations.notifications.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice says to an owner, in English or Chinese: a subject, paragraphs, and the way to the page where it is decided. */
public record NoticeText(String subject, List<String> paragraphs, String action, String page, String language) {

    private static final String BUNDLE = "shop.argosy.operations.notifications.notices";

    /**
     * @param day that it tells of; may be null
     * @param order its number, empty when it tells of none
     * @param total of the order, as people read it
     */
    public record Facts(String shop, LocalDate day, String page, String order, String total) {

        public static Facts of(String shop, LocalDate day, String page) {
            return new Facts(shop, day, page, "", "");
        }
    }

    /** @param language of the owner; what is not spoken here is told in English */
    public static NoticeText of(String kind, String language, Facts facts) {
        Locale locale = language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        var texts = ResourceBundle.getBundle(BUNDLE, locale, NoticeText.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String day = facts.day() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale == Locale.ENGLISH ? Locale.UK : locale).format(facts.day());
        List<String> paragraphs = Stream.iterate(1, number -> texts.containsKey(kind + "." + number), number -> number + 1)
                .map(number -> filled(texts.getString(kind + "." + number), facts, day)).toList();
        return new NoticeText(filled(texts.getString(kind + ".subject"), facts, day), paragraphs, texts.getString(kind + ".action"), facts.page(), locale.toLanguageTag());
    }

    public String plain() {
        return String.join("\n\n", paragraphs) + "\n\n" + action + ":\n" + page + "\n\nArgosy\n";
    }

    public String html() {
        String body = paragraphs.stream().map(text -> "<p style=\"margin:0 0 16px\">" + escaped(text) + "</p>").collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>%s</title></head>
                <body style="margin:0;padding:32px 16px;background:#fbfaf7;color:#0f1b2d;font:16px/1.6 Inter,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif">
                <div style="max-width:560px;margin:0 auto">
                <p style="margin:0 0 24px;font-weight:600">Argosy</p>
                <h1 style="margin:0 0 16px;font-size:20px;line-height:1.4">%s</h1>
                %s
                <p style="margin:24px 0 0"><a href="%s" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5d5e;color:#ffffff;text-decoration:none">%s</a></p>
                </div></body></html>
                """.formatted(language, escaped(subject), escaped(subject), body, escaped(page), escaped(action));
    }

    private static String filled(String text, Facts facts, String day) {
        return text.replace("{day}", day).replace("{order}", facts.order()).replace("{total}", facts.total()).replace("{shop}", facts.shop());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
