package shop.argosy.storefront.themes.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import shop.argosy.kernel.Money;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Meter;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.drops.DropJson;
import shop.argosy.storefront.themes.drops.ProductDrop;
import shop.argosy.storefront.themes.drops.VariantDrop;
import shop.argosy.storefront.themes.page.Visit;

/** A product as schema.org describes it, for search engines. */
final class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private StructuredData() {
    }

    static String of(Object input, Visit visit, Meter meter) {
        if (!(input instanceof ProductDrop product)) {
            throw new LiquidException("structured_data describes products alone");
        }
        return DropJson.of(describe(product, visit), meter);
    }

    private static Map<String, Object> describe(ProductDrop product, Visit visit) {
        String address = visit.links().full("/products/" + product.get("handle"));
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org/");
        data.put("@type", "Product");
        data.put("name", product.title());
        data.put("url", address);
        data.put("description", Jsoup.parseBodyFragment(product.description()).text());
        data.put("image", product.picture().map(picture -> image(picture, visit)).stream().toList());
        if (product.get("vendor") instanceof String vendor && !vendor.isEmpty()) {
            data.put("brand", Map.of("@type", "Brand", "name", vendor));
        }
        List<VariantDrop> offered = product.variants().stream().filter(variant -> variant.price() != null).toList();
        data.put("offers", offered.stream().map(variant -> offer(variant, address, visit)).toList());
        return data;
    }

    private static String image(Picture picture, Visit visit) {
        return visit.links().origin() + picture.url(visit.links().withoutOrigin(), 1080);
    }

    private static Map<String, Object> offer(VariantDrop variant, String address, Visit visit) {
        var currency = visit.place().market().currency();
        var offer = new LinkedHashMap<String, Object>();
        offer.put("@type", "Offer");
        offer.put("url", address + "?variant=" + variant.id());
        if (variant.sku() != null) {
            offer.put("sku", variant.sku());
        }
        offer.put("price", new Money(variant.price(), currency).toMajor().toPlainString());
        offer.put("priceCurrency", currency.getCurrencyCode());
        offer.put("availability", SCHEMA + (variant.available() ? "InStock" : "OutOfStock"));
        return offer;
    }
}
