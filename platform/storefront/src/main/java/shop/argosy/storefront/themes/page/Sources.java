package shop.argosy.storefront.themes.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.storefront.content.ContentPages;
import shop.argosy.storefront.content.Menus;
import shop.argosy.storefront.content.Translations;

/** Where the objects of a page come from. */
@ApplicationScoped
public class Sources {

    private final Goods goods;
    private final Writings writings;

    /** What is for sale. */
    public record Goods(Catalog catalog, Collections collections, Prices prices, Stock stock) {
    }

    /** What merchants wrote. */
    public record Writings(ContentPages pages, Menus menus, Translations translations) {
    }

    @Inject
    public Sources(Catalog catalog, Collections collections, Prices prices, Stock stock, ContentPages pages, Menus menus, Translations translations) {
        this(new Goods(catalog, collections, prices, stock), new Writings(pages, menus, translations));
    }

    public Sources(Goods goods, Writings writings) {
        this.goods = goods;
        this.writings = writings;
    }

    /** For CDI's proxy alone. */
    protected Sources() {
        this(null, null);
    }

    public Goods goods() {
        return goods;
    }

    public Writings writings() {
        return writings;
    }
}
