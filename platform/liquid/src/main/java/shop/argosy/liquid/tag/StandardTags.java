package shop.argosy.liquid.tag;

import java.util.HashMap;
import java.util.Map;
import shop.argosy.liquid.Interrupt;
import shop.argosy.liquid.Tag;

/** The tags of the language. */
public final class StandardTags {

    private static final Map<String, Tag> ALL = register();

    private StandardTags() {}

    public static Map<String, Tag> all() {
        return ALL;
    }

    private static Map<String, Tag> register() {
        Map<String, Tag> tags = new HashMap<>();
        tags.put("if", (tag, parser) -> If.parse(tag, parser, true));
        tags.put("unless", (tag, parser) -> If.parse(tag, parser, false));
        tags.put("case", Case::parse);
        tags.put("for", For::parse);
        tags.put("tablerow", TableRow::parse);
        tags.put("break", (tag, parser) -> new Jump(Interrupt.BREAK, tag.line()));
        tags.put("continue", (tag, parser) -> new Jump(Interrupt.CONTINUE, tag.line()));
        tags.put("cycle", Cycle::parse);
        tags.put("assign", Assign::parse);
        tags.put("capture", Capture::parse);
        tags.put("increment", (tag, parser) -> Count.parse(tag, parser, true));
        tags.put("decrement", (tag, parser) -> Count.parse(tag, parser, false));
        tags.put("ifchanged", IfChanged::parse);
        tags.put("include", Include::parse);
        tags.put("render", Render::parse);
        tags.put("echo", Echo::parse);
        tags.put("raw", Raw::parse);
        tags.put("comment", Comments::comment);
        tags.put("doc", Comments::doc);
        tags.put("#", Comments::inline);
        return Map.copyOf(tags);
    }
}
