package shop.argosy.search.node;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** A token filter that is one Lucene constructor call. */
record Filter(String name, UnaryOperator<TokenStream> step) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return step.apply(input);
    }

    static AnalysisProvider<TokenFilterFactory> plain(UnaryOperator<TokenStream> step) {
        return (index, environment, name, settings) -> new Filter(name, step);
    }

    static AnalysisProvider<TokenFilterFactory> configured(Function<Settings, UnaryOperator<TokenStream>> step) {
        return (index, environment, name, settings) -> new Filter(name, step.apply(settings));
    }

    /** One that works character by character, so that keyword normalizers and wildcard queries may use it. */
    static AnalysisProvider<TokenFilterFactory> normalizing(UnaryOperator<TokenStream> step) {
        return (index, environment, name, settings) -> new Normalizing(name, step);
    }

    static AnalysisProvider<TokenFilterFactory> normalizingConfigured(Function<Settings, UnaryOperator<TokenStream>> step) {
        return (index, environment, name, settings) -> new Normalizing(name, step.apply(settings));
    }

    private record Normalizing(String name, UnaryOperator<TokenStream> step) implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream input) {
            return step.apply(input);
        }
    }
}
