package shop.argosy.commerce.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductChange;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;

/** What stands in the product's own row and can be edited. */
public record ProductFields(String handle, String title, String descriptionHtml, String vendor, String type, List<String> tags,
        List<String> optionNames, ProductStatus status) {

    public static ProductFields of(Product product) {
        return new ProductFields(product.handle(), product.title(), product.descriptionHtml(), product.vendor(), product.type(), product.tags(),
                product.optionNames(), product.status());
    }

    public static ProductFields of(ProductDraft draft) {
        return new ProductFields(draft.handle(), draft.title(), draft.descriptionHtml(), draft.vendor(), draft.type(), draft.tags(), draft.optionNames(), draft.status());
    }

    public ProductFields with(ProductChange change) {
        return new ProductFields(either(change.handle(), handle), either(change.title(), title), either(change.descriptionHtml(), descriptionHtml),
                either(change.vendor(), vendor), either(change.type(), type), either(change.tags(), tags), optionNames, either(change.status(), status));
    }

    ProductFields withHandle(String other) {
        return new ProductFields(other, title, descriptionHtml, vendor, type, tags, optionNames, status);
    }

    /** Names of the fields that differ, as the API has them. */
    public List<String> differences(ProductFields other) {
        var names = new ArrayList<String>();
        note(names, "handle", handle, other.handle);
        note(names, "title", title, other.title);
        note(names, "description_html", descriptionHtml, other.descriptionHtml);
        note(names, "vendor", vendor, other.vendor);
        note(names, "type", type, other.type);
        note(names, "tags", tags, other.tags);
        note(names, "options", optionNames, other.optionNames);
        note(names, "status", status, other.status);
        return names;
    }

    private static void note(List<String> names, String name, Object one, Object other) {
        if (!one.equals(other)) {
            names.add(name);
        }
    }

    private static <T> T either(T changed, T present) {
        return changed == null ? present : changed;
    }
}
