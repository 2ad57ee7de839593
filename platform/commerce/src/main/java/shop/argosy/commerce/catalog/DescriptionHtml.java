package shop.argosy.commerce.catalog;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Makes merchants' HTML safe to show: structure, text, links and pictures stay; scripts, styles, frames and forms go. */
public final class DescriptionHtml {

    /** Relative links are kept as they are written; they are only checked against this. */
    private static final String SOMEWHERE = "https://shop.invalid/";

    private DescriptionHtml() {
    }

    public static String sanitise(String html) {
        var verbatim = new Document.OutputSettings().prettyPrint(false);
        return Jsoup.clean(html, SOMEWHERE, Safelist.relaxed().preserveRelativeLinks(true), verbatim).strip();
    }

    /** The same with each paragraph in the direction of its own script, for a page in another language. */
    public static String inItsDirection(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().select("p, li, h1, h2, h3, h4, h5, h6, blockquote, td, th, dt, dd, pre, div").attr("dir", "auto");
        return document.body().html();
    }
}
