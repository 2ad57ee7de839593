package shop.argosy.search.node;

import static shop.argosy.search.node.Filter.configured;
import static shop.argosy.search.node.Filter.normalizing;
import static shop.argosy.search.node.Filter.normalizingConfigured;
import static shop.argosy.search.node.Filter.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The language-neutral token filters, with the official defaults. */
final class TokenFilters {

    private TokenFilters() {
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
        filters.putAll(ofCharacters());
        filters.putAll(ofWords());
        filters.putAll(ofGrams());
        filters.putAll(LanguageFilters.all());
        filters.put("synonym", Synonyms.provider(false));
        filters.put("synonym_graph", Synonyms.provider(true));
        return filters;
    }

    private static Map<String, AnalysisProvider<TokenFilterFactory>> ofCharacters() {
        return Map.of(
            "lowercase", normalizingConfigured(TokenFilters::lowercase),
            "uppercase", normalizing(UpperCaseFilter::new),
            "asciifolding", normalizingConfigured(settings -> {
                boolean original = settings.getAsBoolean("preserve_original", false);
                return input -> new ASCIIFoldingFilter(input, original);
            }),
            "trim", normalizing(TrimFilter::new),
            "cjk_width", normalizing(CJKWidthFilter::new),
            "decimal_digit", normalizing(DecimalDigitFilter::new),
            "reverse", plain(ReverseStringFilter::new),
            "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(configured(TokenFilters::patternReplace)));
    }

    private static UnaryOperator<TokenStream> lowercase(Settings settings) {
        return switch (settings.get("language", "")) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw new IllegalArgumentException("lowercase knows greek, irish and turkish, not " + settings.get("language"));
        };
    }

    private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return input -> new PatternReplaceFilter(input, pattern, replacement, all);
    }

    private static Map<String, AnalysisProvider<TokenFilterFactory>> ofWords() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
        filters.put("apostrophe", plain(ApostropheFilter::new));
        filters.put("flatten_graph", plain(FlattenGraphFilter::new));
        filters.put("keyword_repeat", plain(KeywordRepeatFilter::new));
        filters.put("kstem", plain(KStemFilter::new));
        filters.put("porter_stem", plain(PorterStemFilter::new));
        filters.put("remove_duplicates", plain(RemoveDuplicatesTokenFilter::new));
        filters.put("stemmer", configured(settings -> Stemmers.named(settings.get("language", settings.get("name", "porter")))));
        filters.put("length", configured(settings -> {
            int min = settings.getAsInt("min", 0);
            int max = settings.getAsInt("max", Integer.MAX_VALUE);
            return input -> new LengthFilter(input, min, max);
        }));
        filters.put("limit", configured(settings -> {
            int count = settings.getAsInt("max_token_count", 1);
            return input -> new LimitTokenCountFilter(input, count);
        }));
        filters.put("truncate", configured(settings -> {
            int length = settings.getAsInt("length", 10);
            return input -> new TruncateTokenFilter(input, length);
        }));
        filters.put("keyword_marker", configured(settings -> {
            CharArraySet keywords = new CharArraySet(settings.getAsList("keywords"), settings.getAsBoolean("ignore_case", false));
            return input -> new SetKeywordMarkerFilter(input, keywords);
        }));
        filters.put("word_delimiter_graph", configured(WordDelimiter::of));
        filters.put("elision", (index, environment, name, settings) -> {
            CharArraySet articles = Analysis.parseArticles(environment, settings);
            CharArraySet used = articles == null ? FrenchAnalyzer.DEFAULT_ARTICLES : articles;
            return new Filter(name, input -> new ElisionFilter(input, used));
        });
        return filters;
    }

    private static Map<String, AnalysisProvider<TokenFilterFactory>> ofGrams() {
        return Map.of(
            "edge_ngram", configured(settings -> {
                int min = settings.getAsInt("min_gram", 1);
                int max = settings.getAsInt("max_gram", 2);
                boolean original = settings.getAsBoolean("preserve_original", false);
                return input -> new EdgeNGramTokenFilter(input, min, max, original);
            }),
            "ngram", configured(settings -> {
                int min = settings.getAsInt("min_gram", 1);
                int max = settings.getAsInt("max_gram", 2);
                boolean original = settings.getAsBoolean("preserve_original", false);
                return input -> new NGramTokenFilter(input, min, max, original);
            }),
            "cjk_bigram", configured(settings -> {
                boolean unigrams = settings.getAsBoolean("output_unigrams", false);
                int all = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
                return input -> new CJKBigramFilter(input, all, unigrams);
            }));
    }
}
