package shop.argosy.storefront.themes.drops;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.VisitRequest;

/** {@code paginate}: where the reader is in a long list. Pages count from 1. */
public record PaginateDrop(VisitRequest request, long items, int pageSize) implements Drop {

    private static final int AROUND = 2;

    /** One link, or the current page, or the gap between two. */
    private record Part(String title, String url, boolean isLink) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> title;
                case "url" -> url;
                case "is_link" -> isLink;
                default -> null;
            };
        }
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "current_page" -> current();
            case "current_offset" -> (current() - 1) * pageSize;
            case "items" -> items;
            case "page_size" -> pageSize;
            case "pages" -> pages();
            case "page_param" -> "page";
            case "previous" -> current() > 1 ? link(current() - 1) : null;
            case "next" -> current() < pages() ? link(current() + 1) : null;
            case "parts" -> parts();
            default -> null;
        };
    }

    private long current() {
        return request.page();
    }

    private long pages() {
        return Math.max(1, (items + pageSize - 1) / pageSize);
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        long last = pages();
        for (long page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current()) <= AROUND) {
                parts.add(page == current() ? new Part(String.valueOf(page), null, false) : link(page));
            } else {
                parts.add(new Part("…", null, false));
                page = page < current() ? Math.max(page, current() - AROUND - 1) : last - 1;
            }
        }
        return parts;
    }

    private Part link(long page) {
        return new Part(String.valueOf(page), request.with(Map.of("page", String.valueOf(page))), true);
    }
}
