package shop.argosy.storefront.themes;

import shop.argosy.liquid.Template;

/** A parsed section file of a theme. */
public record Section(String type, Template template, SectionSchema schema) {
}
