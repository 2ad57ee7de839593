package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;

/** Some units of an order's line: those of a parcel or of a refund. {@code amount} may be null. */
record PartOfLineDrop(OrderLineDrop line, int quantity, Long amount) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "quantity" -> quantity;
            case "final_line_price" -> amount != null ? amount : Long.valueOf(line.line().unitPrice() * quantity);
            default -> line.get(property);
        };
    }
}
