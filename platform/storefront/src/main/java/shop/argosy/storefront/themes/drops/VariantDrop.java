package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.Availability;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.pricing.VariantPrice;

/** {@code variant}. How many units there are is not said, only whether few are left. */
public final class VariantDrop implements Described {

    private final ProductDrop product;
    private final Variant variant;

    VariantDrop(ProductDrop product, Variant variant) {
        this.product = product;
        this.variant = variant;
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> id();
            case "title" -> title();
            case "price" -> price();
            case "compare_at_price" -> compareAtPrice();
            case "available" -> available();
            case "stock_state" -> code(availability());
            case "sku" -> variant.sku();
            case "barcode" -> variant.barcode();
            case "option1" -> option(0);
            case "option2" -> option(1);
            case "option3" -> option(2);
            case "options" -> options();
            case "url" -> product.get("url") + "?variant=" + id();
            case "image", "featured_image", "featured_media" -> image();
            case "product" -> product;
            case "weight" -> variant.weightGrams();
            case "weight_unit" -> "g";
            case "requires_shipping" -> variant.requiresShipping();
            case "taxable" -> variant.taxable();
            case "selected" -> product.selected().filter(this::equals).isPresent();
            default -> null;
        };
    }

    public String id() {
        return variant.id().toString();
    }

    public Long price() {
        VariantPrice price = product.shelved().prices().get(variant.id());
        return price == null ? null : Long.valueOf(price.amount().amount());
    }

    Long compareAtPrice() {
        VariantPrice price = product.shelved().prices().get(variant.id());
        return price == null || price.compareAt() == null ? null : Long.valueOf(price.compareAt().amount());
    }

    public boolean available() {
        return price() != null && availability() != Availability.SOLD_OUT;
    }

    Availability availability() {
        StockState stock = product.shelved().stock().get(variant.id());
        return stock == null ? Availability.SOLD_OUT : stock.label();
    }

    public String sku() {
        return variant.sku();
    }

    static String code(Availability availability) {
        return availability.name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return variant.optionValues().isEmpty() ? variant.title() : options().stream().collect(Collectors.joining(" / "));
    }

    List<String> options() {
        return variant.optionValues().stream().map(product::optionValue).toList();
    }

    List<String> originalOptions() {
        return variant.optionValues();
    }

    private String option(int at) {
        return at < variant.optionValues().size() ? product.optionValue(variant.optionValues().get(at)) : null;
    }

    private ImageDrop image() {
        return product.product().shownImages().stream().filter(image -> image.id().equals(variant.imageId())).findFirst()
                .map(product::picture).map(product::image).orElse(null);
    }

    @Override
    public List<String> described() {
        return List.of("id", "title", "option1", "option2", "option3", "sku", "price", "compare_at_price", "available", "stock_state", "options", "featured_image");
    }

    @Override
    public String text() {
        return title();
    }
}
