package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.UUID;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.Visit;

/**
 * {@code search}: what was found before the page began.
 *
 * @param found products from {@code offset} on, best first
 * @param total of all pages
 * @param suggestion other words that would find more, or null
 */
public record SearchDrop(Visit visit, String terms, List<UUID> found, int offset, long total, String suggestion) implements Drop {

    /** Results a page. Themes paginate by the same number. */
    public static final int PAGE_SIZE = 24;

    @Override
    public Object get(String property) {
        return switch (property) {
            case "terms" -> terms;
            case "performed" -> !terms.isEmpty();
            case "results" -> visit.once("search results", v -> new WindowedList(new Results()));
            case "results_count" -> total;
            case "suggestion" -> suggestion;
            case "types" -> List.of("product");
            default -> null;
        };
    }

    /** Only the pages around the one that was asked for are known. */
    private final class Results implements WindowedList.Source {

        @Override
        public List<?> items(long from, int limit) {
            int first = (int) Math.clamp(from - offset, 0, found.size());
            int last = (int) Math.clamp(from - offset + limit, first, found.size());
            return Shelf.of(visit).byIds(found.subList(first, last)).stream().map(product -> ProductDrop.of(visit, product)).toList();
        }

        @Override
        public long total() {
            return total;
        }
    }
}
