package shop.argosy.search.node;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** What is done to text before it is cut into tokens. */
final class CharFilters {

    private CharFilters() {
    }

    static Map<String, AnalysisProvider<CharFilterFactory>> all() {
        return Map.of(
            "html_strip", plain(CharFilters::htmlStrip),
            "mapping", normalizing(CharFilters::mapping),
            "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(normalizing(CharFilters::patternReplace)),
            "icu_normalizer", normalizing(CharFilters::icuNormalizer),
            "kuromoji_iteration_mark", normalizing(CharFilters::iterationMark));
    }

    private static UnaryOperator<Reader> htmlStrip(Settings settings) {
        Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
        return input -> new HTMLStripCharFilter(input, kept);
    }

    private static UnaryOperator<Reader> mapping(Settings settings) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : settings.getAsList("mappings")) {
            String[] sides = rule.split("=>", 2);
            map.add(sides[0].strip(), sides[1].strip());
        }
        NormalizeCharMap built = map.build();
        return input -> new MappingCharFilter(built, input);
    }

    private static UnaryOperator<Reader> patternReplace(Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        return input -> new PatternReplaceCharFilter(pattern, replacement, input);
    }

    private static UnaryOperator<Reader> icuNormalizer(Settings settings) {
        Normalizer2 normalizer = LanguageFilters.normalizer(settings);
        return input -> new ICUNormalizer2CharFilter(input, normalizer);
    }

    private static UnaryOperator<Reader> iterationMark(Settings settings) {
        boolean kanji = settings.getAsBoolean("normalize_kanji", true);
        boolean kana = settings.getAsBoolean("normalize_kana", true);
        return input -> new JapaneseIterationMarkCharFilter(input, kanji, kana);
    }

    private static AnalysisProvider<CharFilterFactory> plain(Function<Settings, UnaryOperator<Reader>> step) {
        return (index, environment, name, settings) -> new Plain(name, step.apply(settings));
    }

    private static AnalysisProvider<CharFilterFactory> normalizing(Function<Settings, UnaryOperator<Reader>> step) {
        return (index, environment, name, settings) -> new Normalizing(name, step.apply(settings));
    }

    private record Plain(String name, UnaryOperator<Reader> step) implements CharFilterFactory {
        @Override
        public Reader create(Reader input) {
            return step.apply(input);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> step) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader input) {
            return step.apply(input);
        }
    }
}
