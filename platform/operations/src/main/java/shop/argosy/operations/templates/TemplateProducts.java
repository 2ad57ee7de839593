package shop.argosy.operations.templates;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import shop.argosy.commerce.catalog.ImageDraft;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.operations.templates.StarterTemplate.Product;
import shop.argosy.operations.templates.StarterTemplate.Variant;

/** Turns a template's products into ones that the catalogue takes, in the shop's own language and currency. */
record TemplateProducts(String template, TemplateMedia media, TemplateTexts texts, Currency currency) {

    ProductDraft draft(Product product) {
        String handle = product.handle();
        List<ImageDraft> images = IntStream.range(0, product.images().size()).mapToObj(i -> image(product, i)).toList();
        return new ProductDraft(handle, texts.own(product.title(), "products", handle, "title"),
                texts.own(product.descriptionHtml(), "products", handle, "description_html"), product.vendor(),
                texts.own(product.type(), "products", handle, "type"), product.tags().stream().map(tag -> texts.own(tag, "tags", tag)).toList(),
                product.options().stream().map(name -> texts.own(name, "options", name)).toList(), ProductStatus.ACTIVE,
                product.variants().stream().map(this::variant).toList(), images);
    }

    private ImageDraft image(Product product, int index) {
        var image = product.images().get(index);
        return ImageDraft.of(media.of(template, image.file()), texts.own(image.alt(), "products", product.handle(), "images", index));
    }

    private VariantDraft variant(Variant variant) {
        var price = new VariantPrice(SamplePrices.in(currency, variant.prices()), SamplePrices.in(currency, variant.compareAtPrices()));
        List<String> values = variant.options().stream().map(value -> texts.own(value, "option_values", value)).toList();
        return new VariantDraft(values, variant.sku(), null, variant.weightGrams(), true, true, true, false, price, variant.stock(), null);
    }
}
