package shop.argosy.storefront.themes.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail, line by line, with the addresses of its links. */
final class PlainText {

    private PlainText() {
    }

    static String of(String html) {
        var text = new StringBuilder();
        Jsoup.parse(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br") || element.nameIs("td"))) {
                    text.append(element.nameIs("td") ? " " : "\n");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.nameIs("a") && !element.attr("href").startsWith("mailto:")) {
                    text.append(": ").append(element.attr("href"));
                }
                if (node instanceof Element element && (element.nameIs("tr") || element.nameIs("p"))) {
                    text.append("\n");
                }
            }
        });
        return text.toString().replace('\u00a0', ' ').replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }
}
