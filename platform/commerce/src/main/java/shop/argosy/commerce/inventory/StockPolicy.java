package shop.argosy.commerce.inventory;

/** Whether units of a variant are counted, and whether it is sold when none is left. */
public record StockPolicy(boolean tracked, boolean oversell) {
}
