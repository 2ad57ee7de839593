package shop.argosy.operations.exchange.internal.shopify;

/** Where a picture is to be fetched, and the line and column that say so. */
public record PictureSource(String address, int line, String field) {
}
