package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.stream.IntStream;
import shop.argosy.commerce.catalog.ProductOption;
import shop.argosy.liquid.Drop;

/** {@code product_option}: something to choose, and what there is to choose from. Positions count from 1. */
record OptionDrop(ProductDrop product, ProductOption option, int position) implements Drop {

    static List<OptionDrop> of(ProductDrop product) {
        List<ProductOption> options = product.product().options();
        return IntStream.range(0, options.size()).mapToObj(at -> new OptionDrop(product, options.get(at), at + 1)).toList();
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> text();
            case "position" -> position;
            case "selected_value" -> product.optionValue(chosen());
            case "values" -> option.values().stream().map(value -> new ValueDrop(this, value)).toList();
            default -> null;
        };
    }

    private String chosen() {
        return product.selectedOrFirstAvailable().originalOptions().get(position - 1);
    }

    /** Whether it can be had together with what is chosen for the options before it. */
    private boolean available(String value) {
        List<String> chosen = product.selectedOrFirstAvailable().originalOptions().subList(0, position - 1);
        return product.variants().stream().filter(VariantDrop::available).map(VariantDrop::originalOptions)
                .anyMatch(options -> options.subList(0, position - 1).equals(chosen) && options.get(position - 1).equals(value));
    }

    @Override
    public String text() {
        return product.optionName(option.name());
    }

    /** {@code product_option_value}; prints and compares as its name. */
    private record ValueDrop(OptionDrop option, String original) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "name" -> text();
                case "selected" -> original.equals(option.chosen());
                case "available" -> option.available(original);
                default -> null;
            };
        }

        @Override
        public Object value() {
            return text();
        }

        @Override
        public String text() {
            return option.product().optionValue(original);
        }
    }
}
