package shop.argosy.commerce.catalog;

import java.util.List;

/** Something to choose ("Size") and what there is to choose from. */
public record ProductOption(String name, List<String> values) {
}
