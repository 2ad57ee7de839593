package shop.argosy.foundation.sealing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.argosy.kernel.PostalAddress;

/**
 * What people are found by, in one form each. Names: every beginning of a word from two letters on, without regard to
 * case and accents; in scripts without blanks every character and every pair of neighbours, the family name first and last.
 */
final class SearchTerms {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 20;
    private static final int PHONE_DIGITS = 9;
    private static final int SHORTEST_PHONE = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s()/.-]*");
    /** Scripts whose words are not set apart by blanks, or are as short as one character. */
    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");
    private static final Pattern BETWEEN_SCRIPTS = Pattern.compile("(?<=" + DENSE + ")(?!" + DENSE + ")|(?<!" + DENSE + ")(?=" + DENSE + ")");

    private SearchTerms() {
    }

    static String email(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static Set<String> phones(Collection<PostalAddress> addresses) {
        return addresses.stream().map(PostalAddress::phone).filter(Objects::nonNull).flatMap(phone -> phone(phone).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The last nine digits: the same with and without the country's code and the leading zero. */
    private static Set<String> phone(String phone) {
        String digits = NO_DIGIT.matcher(Normalizer.normalize(phone, Normalizer.Form.NFKC)).replaceAll("").replaceFirst("^0+", "");
        return digits.length() < SHORTEST_PHONE ? Set.of() : Set.of(digits.substring(Math.max(0, digits.length() - PHONE_DIGITS)));
    }

    static Set<String> names(Collection<PostalAddress> addresses) {
        var terms = new LinkedHashSet<String>();
        for (PostalAddress address : addresses) {
            String first = address.firstName() == null ? "" : address.firstName();
            String last = address.lastName() == null ? "" : address.lastName();
            terms.addAll(ofWords(first));
            terms.addAll(ofWords(last));
            if (isDense(first) && isDense(last)) {
                terms.addAll(ofWords(last + first));
                terms.addAll(ofWords(first + last));
            }
        }
        return terms;
    }

    private static Set<String> ofWords(String name) {
        var terms = new LinkedHashSet<String>();
        words(name).forEach(word -> terms.addAll(isDense(word) ? pieces(word) : beginnings(word)));
        return terms;
    }

    static Set<String> emailIn(String typed) {
        return typed.indexOf('@') > 0 ? Set.of(email(typed)) : Set.of();
    }

    static Set<String> phoneIn(String typed) {
        return PHONE.matcher(typed.strip()).matches() ? phone(typed) : Set.of();
    }

    /** All of these must be there; lone letters do not count. Empty when nothing of it can be searched for as a name. */
    static Set<String> nameIn(String typed) {
        var terms = new LinkedHashSet<String>();
        for (String word : words(typed)) {
            if (isDense(word)) {
                terms.addAll(word.codePointCount(0, word.length()) == 1 ? List.of(word) : pairs(word));
            } else if (letters(word) >= SHORTEST_BEGINNING) {
                terms.add(word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST_BEGINNING, letters(word)))));
            }
        }
        return terms;
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(composed).flatMap(BETWEEN_SCRIPTS::splitAsStream).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isDense(String word) {
        return DENSE.matcher(word).lookingAt();
    }

    private static Set<String> beginnings(String word) {
        var terms = new LinkedHashSet<String>();
        for (int length = SHORTEST_BEGINNING; length <= Math.min(LONGEST_BEGINNING, letters(word)); length++) {
            terms.add(word.substring(0, word.offsetByCodePoints(0, length)));
        }
        return terms;
    }

    private static Set<String> pieces(String word) {
        var terms = new LinkedHashSet<>(pairs(word));
        word.codePoints().mapToObj(Character::toString).forEach(terms::add);
        return terms;
    }

    private static Set<String> pairs(String word) {
        int[] characters = word.codePoints().toArray();
        var terms = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < characters.length; i++) {
            terms.add(Character.toString(characters[i]) + Character.toString(characters[i + 1]));
        }
        return terms;
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }
}
