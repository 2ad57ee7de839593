package shop.argosy.liquid.filter;

import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;

/** Removes scripts, styles and comments with their content, then all tags. */
final class StripHtmlFilter {

    private final String text;
    private final StringBuilder kept = new StringBuilder();

    private StripHtmlFilter(String text) {
        this.text = text;
    }

    static Object stripHtml(Object input, Arguments arguments, Context context) {
        String text = TextFilters.text(input, context);
        if (text.indexOf('<') < 0) {
            return text;
        }
        context.meter().text(text.length());
        return new StripHtmlFilter(new StripHtmlFilter(text).withoutBlocks()).withoutTags();
    }

    private String withoutBlocks() {
        Closing script = new Closing("<script", "</script>");
        Closing comment = new Closing("<!--", "-->");
        Closing style = new Closing("<style", "</style>");
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            int end = Math.max(script.end(at), Math.max(comment.end(at), style.end(at)));
            if (end > at) {
                kept.append(text, from, at);
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    private String withoutTags() {
        Closing tag = new Closing("<", ">");
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
            int end = tag.end(at);
            if (end < 0) {
                break;
            }
            kept.append(text, from, at);
            from = end;
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Looks for the end of what begins in one way, and stops looking once there is none. */
    private final class Closing {

        private final String opening;
        private final String closing;
        private boolean exhausted;

        Closing(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        int end(int at) {
            if (exhausted || !text.startsWith(opening, at)) {
                return -1;
            }
            int found = text.indexOf(closing, at + opening.length());
            exhausted = found < 0;
            return found < 0 ? -1 : found + closing.length();
        }
    }
}
