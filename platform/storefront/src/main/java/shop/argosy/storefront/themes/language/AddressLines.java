package shop.argosy.storefront.themes.language;

import java.util.List;
import java.util.stream.Collectors;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.drops.AddressDrop;

/** A postal address as its country writes it, one escaped line after the other, each with the direction of its own script. */
final class AddressLines {

    private AddressLines() {
    }

    static String html(AddressDrop address) {
        List<String> lines = address.lines();
        return "<p>" + lines.stream().map(line -> "<bdi>" + Html.escape(line) + "</bdi>").collect(Collectors.joining("<br>")) + "</p>";
    }
}
