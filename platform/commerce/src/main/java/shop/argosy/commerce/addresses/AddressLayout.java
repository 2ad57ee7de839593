package shop.argosy.commerce.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shop.argosy.kernel.PostalAddress;

/**
 * How an address stands on a parcel: lines between bars, parts as letters behind %, the rest as it is. Signs between
 * two parts are left out with either of them, those at the beginning of a line with the part behind them.
 */
record AddressLayout(String pattern) {

    private static final Pattern STEP = Pattern.compile("([^%]*)%([A-Z])");

    List<String> lines(PostalAddress address, String language) {
        return Stream.of(pattern.split("\\|")).flatMap(line -> line(line, address, language).stream()).toList();
    }

    boolean has(AddressPart part) {
        return parts().contains(part);
    }

    List<AddressPart> parts() {
        return STEP.matcher(pattern).results().map(step -> AddressPart.of(step.group(2).charAt(0))).toList();
    }

    private static List<String> line(String line, PostalAddress address, String language) {
        var written = new StringBuilder();
        var below = new ArrayList<String>();
        Matcher step = STEP.matcher(line);
        while (step.find()) {
            List<String> texts = AddressPart.of(step.group(2).charAt(0)).of(address, language);
            if (!texts.isEmpty()) {
                written.append(written.isEmpty() && step.start() > 0 ? "" : step.group(1)).append(texts.getFirst());
                below.addAll(texts.subList(1, texts.size()));
            }
        }
        return Stream.concat(Stream.of(written.toString()), below.stream()).filter(text -> !text.isEmpty()).toList();
    }
}
