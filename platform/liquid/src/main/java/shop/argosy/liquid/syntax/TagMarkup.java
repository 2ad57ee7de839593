package shop.argosy.liquid.syntax;

/**
 * A tag as it stands in the template.
 *
 * @param name the word after {@code {%}
 * @param text all that follows it up to {@code %}}, with the white space at its end
 * @param line the line of the name, counted from 1
 */
public record TagMarkup(String name, String text, int line) {}
