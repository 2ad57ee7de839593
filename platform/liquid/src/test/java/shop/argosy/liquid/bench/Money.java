package shop.argosy.liquid.bench;

/** What both engines call. */
public final class Money {

    private Money() {}

    public static String format(long cents) {
        long rest = cents % 100;
        return "EUR " + cents / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    public static String truncate(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }
}
