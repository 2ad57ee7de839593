package shop.argosy.storefront.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a form wants to lead back to, if that is a page of this shop: nothing that a browser could read as another host, before or after it has resolved dots. */
public final class ReturnPath {

    private static final Pattern OWN_PATH = Pattern.compile("(?:/([a-z]{2}(?:-[A-Za-z]{2,4})?)(?=/|\\?|$))?(/[^\\\\\\s\\p{Cntrl}]{0,500})?");
    private static final Pattern TWISTED = Pattern.compile("//|/(?:\\.|%2e){1,2}(?:/|$)|%2f|%5c", Pattern.CASE_INSENSITIVE);
    private static final String HOME = "/";

    private ReturnPath() {
    }

    /** The path without the language that it begins with; the shop's home when it is none of the shop's. */
    public static String of(String wanted) {
        Matcher path = OWN_PATH.matcher(wanted);
        String rest = path.matches() && path.group(2) != null ? path.group(2) : HOME;
        return TWISTED.matcher(rest.split("[?#]", 2)[0]).find() ? HOME : rest;
    }
}
