package shop.argosy.search.node;

import static shop.argosy.search.node.Filter.configured;
import static shop.argosy.search.node.Filter.normalizing;
import static shop.argosy.search.node.Filter.normalizingConfigured;
import static shop.argosy.search.node.Filter.plain;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseCompletionFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters that know a script or a language: ICU, kuromoji, smartcn and the normalizations. */
final class LanguageFilters {

    private LanguageFilters() {
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
        filters.putAll(normalizations());
        filters.putAll(icu());
        filters.putAll(japanese());
        filters.put("smartcn_stop", stop(SmartChineseAnalyzer.getDefaultStopSet()));
        return filters;
    }

    private static Map<String, AnalysisProvider<TokenFilterFactory>> normalizations() {
        return Map.of(
            "arabic_normalization", normalizing(ArabicNormalizationFilter::new),
            "bengali_normalization", normalizing(BengaliNormalizationFilter::new),
            "german_normalization", normalizing(GermanNormalizationFilter::new),
            "hindi_normalization", normalizing(HindiNormalizationFilter::new),
            "indic_normalization", normalizing(IndicNormalizationFilter::new),
            "persian_normalization", normalizing(PersianNormalizationFilter::new),
            "scandinavian_folding", normalizing(ScandinavianFoldingFilter::new),
            "scandinavian_normalization", normalizing(ScandinavianNormalizationFilter::new),
            "serbian_normalization", normalizing(SerbianNormalizationFilter::new),
            "sorani_normalization", normalizing(SoraniNormalizationFilter::new));
    }

    private static Map<String, AnalysisProvider<TokenFilterFactory>> icu() {
        return Map.of(
            "icu_folding", normalizingConfigured(settings -> {
                Normalizer2 folding = filtered(ICUFoldingFilter.NORMALIZER, settings);
                return input -> new ICUFoldingFilter(input, folding);
            }),
            "icu_normalizer", normalizingConfigured(settings -> {
                Normalizer2 normalizer = filtered(normalizer(settings), settings);
                return input -> new ICUNormalizer2Filter(input, normalizer);
            }),
            "icu_transform", normalizingConfigured(settings -> {
                int direction = "reverse".equals(settings.get("dir")) ? Transliterator.REVERSE : Transliterator.FORWARD;
                Transliterator transform = Transliterator.getInstance(settings.get("id", "Null"), direction);
                return input -> new ICUTransformFilter(input, transform);
            }));
    }

    static Normalizer2 normalizer(Settings settings) {
        String name = settings.get("name", "nfkc_cf");
        boolean decompose = "decompose".equals(settings.get("mode"));
        return Normalizer2.getInstance(null, name, decompose ? Normalizer2.Mode.DECOMPOSE : Normalizer2.Mode.COMPOSE);
    }

    private static Normalizer2 filtered(Normalizer2 normalizer, Settings settings) {
        String set = settings.get("unicode_set_filter");
        return set == null ? normalizer : new FilteredNormalizer2(normalizer, new UnicodeSet(set).freeze());
    }

    private static Map<String, AnalysisProvider<TokenFilterFactory>> japanese() {
        return Map.of(
            "kuromoji_baseform", plain(JapaneseBaseFormFilter::new),
            "kuromoji_completion", configured(settings -> {
                var mode = JapaneseCompletionFilter.Mode.valueOf(settings.get("mode", "index").toUpperCase(Locale.ROOT));
                return input -> new JapaneseCompletionFilter(input, mode);
            }),
            "kuromoji_number", plain(JapaneseNumberFilter::new),
            "kuromoji_part_of_speech", configured(settings -> {
                Set<String> tags = settings.hasValue("stoptags") ? Set.copyOf(settings.getAsList("stoptags")) : JapaneseAnalyzer.getDefaultStopTags();
                return input -> new JapanesePartOfSpeechStopFilter(input, tags);
            }),
            "kuromoji_readingform", configured(settings -> {
                boolean romaji = settings.getAsBoolean("use_romaji", false);
                return input -> new JapaneseReadingFormFilter(input, romaji);
            }),
            "kuromoji_stemmer", configured(settings -> {
                int length = settings.getAsInt("minimum_length", JapaneseKatakanaStemFilter.DEFAULT_MINIMUM_LENGTH);
                return input -> new JapaneseKatakanaStemFilter(input, length);
            }),
            "ja_stop", stop(JapaneseAnalyzer.getDefaultStopSet()));
    }

    private static AnalysisProvider<TokenFilterFactory> stop(CharArraySet words) {
        return (index, environment, name, settings) -> {
            CharArraySet used = Analysis.parseStopWords(environment, settings, words, settings.getAsBoolean("ignore_case", false));
            return new Filter(name, input -> new StopFilter(input, used));
        };
    }
}
