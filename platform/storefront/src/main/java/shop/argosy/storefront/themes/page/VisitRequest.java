package shop.argosy.storefront.themes.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.argosy.storefront.themes.Links;

/**
 * What the reader asked for.
 *
 * @param host with its port, as the browser knows it
 * @param path with its language prefix, without a query
 * @param query the parameters that matter, in order
 * @param problems texts of what went wrong with the form sent before, for {@code form.errors}
 */
public record VisitRequest(String host, String path, Map<String, String> query, List<String> problems) {

    private static final int LAST_PAGE = 10_000;

    public static VisitRequest of(String host, String path) {
        return new VisitRequest(host, path, Map.of(), List.of());
    }

    /** The page of a list, from 1. */
    public int page() {
        return page(query.get("page"));
    }

    /** The number that such a parameter means; the first page where it is missing or no number. */
    public static int page(String parameter) {
        return parameter != null && parameter.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(parameter), 1, LAST_PAGE) : 1;
    }

    /** This address with other parameters; page 1 needs none. */
    public String with(Map<String, String> changes) {
        var all = new LinkedHashMap<>(query);
        all.putAll(changes);
        all.values().removeIf(String::isEmpty);
        all.remove("page", "1");
        all.remove("section_id");
        return all.isEmpty() ? path : path + "?" + all.entrySet().stream()
                .map(parameter -> Links.encode(parameter.getKey()) + "=" + Links.encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }
}
