package shop.argosy.operations.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import shop.argosy.commerce.catalog.ImageDraft;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.operations.templates.StarterTemplate.Product;
import shop.argosy.operations.templates.StarterTemplate.Variant;
import shop.argosy.operations.templates.TemplateTexts.Key;

/** Turns a template's product into one that the catalogue takes. */
@ApplicationScoped
public class TemplateProducts {

    private final TemplateMedia media;

    @Inject
    public TemplateProducts(TemplateMedia media) {
        this.media = media;
    }

    /** For CDI's proxy alone. */
    protected TemplateProducts() {
        this(null);
    }

    ProductDraft draft(StarterTemplate template, Product product, TemplateTexts texts, Currency currency) {
        String handle = product.handle();
        List<ImageDraft> images = product.images().stream()
                .map(image -> ImageDraft.of(media.of(template.card().id(), image.file()), texts.own(new Key("images", image.file(), "alt"), image.alt()))).toList();
        List<VariantDraft> variants = product.variants().stream().map(variant -> draft(variant, texts, currency)).toList();
        return new ProductDraft(handle, texts.own(new Key("products", handle, "title"), product.title()),
                texts.own(new Key("products", handle, "description_html"), product.descriptionHtml()), product.vendor(), product.type(), product.tags(),
                words(texts, product.options()), ProductStatus.ACTIVE, variants, images);
    }

    private static VariantDraft draft(Variant variant, TemplateTexts texts, Currency currency) {
        var price = new VariantPrice(SamplePrices.in(currency, variant.prices()), SamplePrices.in(currency, variant.compareAtPrices()));
        return new VariantDraft(words(texts, variant.options()), variant.sku(), null, variant.weightGrams(), true, true, true, false, price, variant.stock(), null);
    }

    private static List<String> words(TemplateTexts texts, List<String> words) {
        return words == null ? List.of() : words.stream().map(word -> texts.own(new Key("options", word, "name"), word)).toList();
    }
}
