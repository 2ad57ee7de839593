package shop.argosy.search.node;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** {@code synonym} and {@code synonym_graph}: rules are read with the tokenizer and filters that stand before them. */
record Synonyms(String name, Settings settings, boolean graph) implements TokenFilterFactory {

    static AnalysisProvider<TokenFilterFactory> provider(boolean graph) {
        return AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> new Synonyms(name, settings, graph));
    }

    @Override
    public TokenStream create(TokenStream input) {
        throw new IllegalStateException("Synonyms are made for a chain of filters");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters, List<TokenFilterFactory> before, Function<String, TokenFilterFactory> all) {
        SynonymMap rules = read(new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new),
            before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new)));
        return new Filter(name, input -> rules.fst == null ? input : filter(input, rules));
    }

    private TokenStream filter(TokenStream input, SynonymMap rules) {
        SynonymGraphFilter expanded = new SynonymGraphFilter(input, rules, false);
        return graph ? expanded : new FlattenGraphFilter(expanded);
    }

    private SynonymMap read(Analyzer analyzer) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), analyzer);
            parser.parse(new StringReader(String.join("\n", settings.getAsList("synonyms"))));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("The synonyms of " + name + " cannot be read", e);
        }
    }
}
