package shop.argosy.adapters.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON objects whose values are texts, which is all that the sandbox sends and takes. */
final class FlatJson {

    private static final Pattern MEMBER = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){0,4000}+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){0,4000}+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

    private FlatJson() {
    }

    static String write(Map<String, String> members) {
        return members.entrySet().stream().map(member -> quote(member.getKey()) + ":" + quote(member.getValue())).collect(Collectors.joining(",", "{", "}"));
    }

    static Map<String, String> read(String json) {
        var members = new LinkedHashMap<String, String>();
        Matcher matcher = MEMBER.matcher(json);
        while (matcher.find()) {
            members.put(unquote(matcher.group(1)), unquote(matcher.group(2)));
        }
        return members;
    }

    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String unquote(String quoted) {
        return ESCAPE.matcher(quoted).replaceAll(escape -> Matcher.quoteReplacement(
                escape.group(2) == null ? plain(escape.group(1)) : String.valueOf((char) Integer.parseInt(escape.group(2), 16))));
    }

    private static String plain(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escaped;
        };
    }
}
