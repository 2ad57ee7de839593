package shop.argosy.commerce.addresses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.PostalAddress;

/**
 * What a country's addresses have, in which order they are asked for and how they are written, from
 * {@code addresses/formats.json}. The facts are those of the countries' posts, which Unicode CLDR and
 * libaddressinput gather too.
 */
public final class AddressFormat {

    private static final Map<String, AddressFormat> FORMATS = read();
    private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    private final AddressLayout own;
    private final AddressLayout latin;
    private final List<AddressPart> asked;
    private final List<AddressPart> needed;
    private final Optional<Pattern> code;
    private final Map<String, String> words;

    /** One country's entry, as the file has it. */
    private record Entry(String write, String latin, String ask, String need, String code, Map<String, String> words) {
    }

    private AddressFormat(Entry entry) {
        own = new AddressLayout(entry.write());
        latin = entry.latin() == null ? own : new AddressLayout(entry.latin());
        asked = entry.ask() == null ? own.parts().stream().filter(part -> part != AddressPart.NAME && part != AddressPart.COMPANY).toList() : parts(entry.ask());
        needed = parts(entry.need() == null ? "" : entry.need());
        code = Optional.ofNullable(entry.code()).map(Pattern::compile);
        words = entry.words() == null ? Map.of() : Map.copyOf(entry.words());
    }

    /** @param country two letters; anything else gets what most countries have */
    public static AddressFormat of(String country) {
        return FORMATS.getOrDefault(country == null ? "" : country, FORMATS.get(""));
    }

    /** The members below company, in the order in which people of the country tell them. */
    public List<String> fields() {
        return asked.stream().flatMap(part -> part.fields().stream()).toList();
    }

    /** Whether an address without it is not complete. */
    public boolean needs(String field) {
        return field.equals("address1") || field.equals("city") || needed.stream().anyMatch(part -> part.fields().contains(field));
    }

    /** What the country calls a member: {@code state}, {@code zip}; nothing where the usual word fits. */
    public Optional<String> word(String field) {
        return Optional.ofNullable(words.get(field));
    }

    /** Whether this may be a postal code of the country. */
    public boolean fits(String postalCode) {
        return code.isEmpty() || code.get().matcher(postalCode).matches();
    }

    /**
     * The address as it stands on a parcel.
     *
     * @param country its name in the reader's language
     * @param language of the reader, a BCP 47 tag
     */
    public static List<String> lines(PostalAddress address, String country, String language) {
        AddressFormat format = of(address.country());
        var lines = new ArrayList<>(lines(address, language));
        lines.add(format.own != format.latin && isEastAsian(address) ? 0 : lines.size(), country);
        return List.copyOf(lines);
    }

    /** The same without the country. */
    public static List<String> lines(PostalAddress address, String language) {
        AddressFormat format = of(address.country());
        return format.written(format.once(address), language);
    }

    /** Shanghai and Tokyo are provinces of their own and are written once; New York, New York is not. */
    private PostalAddress once(PostalAddress address) {
        return own == latin || !Objects.equals(address.city(), address.province()) ? address : new PostalAddress(address.firstName(), address.lastName(), address.company(),
                address.address1(), address.address2(), address.city(), null, address.postalCode(), address.country(), address.phone());
    }

    private List<String> written(PostalAddress address, String language) {
        AddressLayout layout = isEastAsian(address) ? own : latin;
        var lines = new ArrayList<>(layout.lines(address, language));
        if (!layout.has(AddressPart.PROVINCE)) {
            lines.addAll(AddressPart.PROVINCE.of(address, language));
        }
        if (!layout.has(AddressPart.POSTAL_CODE)) {
            lines.addAll(AddressPart.POSTAL_CODE.of(address, language));
        }
        return List.copyOf(lines);
    }

    private static boolean isEastAsian(PostalAddress address) {
        return EAST_ASIAN.matcher(address.address1() + address.city()).find();
    }

    private static List<AddressPart> parts(String letters) {
        return letters.chars().mapToObj(letter -> AddressPart.of((char) letter)).toList();
    }

    private static Map<String, AddressFormat> read() {
        try (InputStream in = AddressFormat.class.getResourceAsStream("/addresses/formats.json")) {
            var entries = new HashMap<String, Entry>();
            Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).properties()
                    .forEach(country -> entries.put(country.getKey(), Json.mapper().convertValue(country.getValue(), Entry.class)));
            return entries.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new AddressFormat(entry.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
