package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;

/** {@code template}: prints and compares as its name. */
record TemplateDrop(String name) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            default -> null;
        };
    }

    @Override
    public Object value() {
        return name;
    }

    @Override
    public String text() {
        return name;
    }
}
