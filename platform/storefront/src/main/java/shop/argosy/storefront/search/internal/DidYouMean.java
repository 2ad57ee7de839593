package shop.argosy.storefront.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Replaces words of a query by the nearest words of what it found. Only the shop's own products are looked at: a
 * suggester of the search engine would draw on the words of all shops in the index.
 */
final class DidYouMean {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DidYouMean() {
    }

    /** Null when no word of the query has a near one in the texts, or each is there as it is. */
    static String of(String query, Collection<String> texts) {
        var vocabulary = texts.stream().flatMap(text -> words(text).stream()).distinct().toList();
        var meant = new ArrayList<String>();
        for (String word : words(query)) {
            meant.add(nearest(word, vocabulary));
        }
        return meant.equals(words(query)) ? null : String.join(" ", meant);
    }

    private static String nearest(String word, List<String> vocabulary) {
        String best = word;
        int least = allowed(word) + 1;
        for (String each : vocabulary) {
            int distance = EditDistance.between(word, each);
            if (distance < least) {
                best = each;
                least = distance;
            }
        }
        return best;
    }

    /** The same allowance as Elasticsearch's fuzziness AUTO. */
    private static int allowed(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    private static List<String> words(String text) {
        return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
