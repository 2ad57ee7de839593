package shop.argosy.storefront.themes.page;

import java.util.Map;

/**
 * What is special about one page.
 *
 * @param template {@code index, product, collection, cart, search, page, order, 404}
 * @param path of its canonical address, without language and query
 * @param title for {@code <title>}, {@code ""} for the shop's name alone
 * @param description for search engines, plain text
 * @param objects by name: {@code product}, {@code collection}, ...
 */
public record PageObjects(String template, String path, String title, String description, Map<String, Object> objects) {
}
