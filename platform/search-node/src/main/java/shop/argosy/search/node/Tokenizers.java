package shop.argosy.search.node;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers beside {@code standard}, which the server has itself. */
final class Tokenizers {

    private static final Map<String, IntPredicate> CHARACTERS = Map.of(
        "letter", Character::isLetter,
        "digit", Character::isDigit,
        "whitespace", Character::isWhitespace,
        "punctuation", c -> Pattern.matches("\\p{P}", Character.toString(c)),
        "symbol", c -> Pattern.matches("\\p{S}", Character.toString(c)));

    private Tokenizers() {
    }

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        Map<String, AnalysisProvider<TokenizerFactory>> tokenizers = new HashMap<>();
        tokenizers.put("keyword", plain(KeywordTokenizer::new));
        tokenizers.put("whitespace", plain(WhitespaceTokenizer::new));
        tokenizers.put("letter", plain(LetterTokenizer::new));
        tokenizers.put("thai", plain(ThaiTokenizer::new));
        tokenizers.put("uax_url_email", plain(UAX29URLEmailTokenizer::new));
        tokenizers.put("icu_tokenizer", plain(ICUTokenizer::new));
        tokenizers.put("smartcn_tokenizer", plain(HMMChineseTokenizer::new));
        tokenizers.put("kuromoji_tokenizer", configured(Tokenizers::japanese));
        tokenizers.put("edge_ngram", configured(Tokenizers::edgeNgram));
        tokenizers.put("ngram", configured(Tokenizers::ngram));
        tokenizers.put("pattern", configured(Tokenizers::pattern));
        tokenizers.put("path_hierarchy", configured(Tokenizers::pathHierarchy));
        return tokenizers;
    }

    private static AnalysisProvider<TokenizerFactory> plain(Supplier<Tokenizer> tokenizer) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, tokenizer);
    }

    private static AnalysisProvider<TokenizerFactory> configured(Function<Settings, Supplier<Tokenizer>> tokenizer) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, tokenizer.apply(settings));
    }

    private static Supplier<Tokenizer> japanese(Settings settings) {
        var mode = JapaneseTokenizer.Mode.valueOf(settings.get("mode", "search").toUpperCase(Locale.ROOT));
        boolean punctuation = settings.getAsBoolean("discard_punctuation", true);
        return () -> new JapaneseTokenizer(null, punctuation, mode);
    }

    private static Supplier<Tokenizer> edgeNgram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = tokenCharacters(settings);
        return () -> new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    private static Supplier<Tokenizer> ngram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = tokenCharacters(settings);
        return () -> new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    private static IntPredicate tokenCharacters(Settings settings) {
        List<String> classes = settings.getAsList("token_chars");
        return classes.isEmpty() ? c -> true : classes.stream().map(CHARACTERS::get).reduce(c -> false, IntPredicate::or);
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern", "\\W+"));
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }

    private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
        char delimiter = settings.get("delimiter", "/").charAt(0);
        char replacement = settings.get("replacement", Character.toString(delimiter)).charAt(0);
        int skip = settings.getAsInt("skip", 0);
        return () -> new PathHierarchyTokenizer(delimiter, replacement, skip);
    }
}
