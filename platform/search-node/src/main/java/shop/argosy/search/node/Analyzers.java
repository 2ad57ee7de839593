package shop.argosy.search.node;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The analyzers by language, each with its own stop words unless {@code stopwords} says otherwise. */
final class Analyzers {

    private record Language(CharArraySet stopWords, Function<CharArraySet, Analyzer> analyzer) {
    }

    private Analyzers() {
    }

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> all() {
        Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers = new HashMap<>();
        languages().forEach((name, language) -> analyzers.put(name, provider(language)));
        analyzers.put("keyword", provider(KeywordAnalyzer::new));
        analyzers.put("simple", provider(SimpleAnalyzer::new));
        analyzers.put("whitespace", provider(WhitespaceAnalyzer::new));
        return analyzers;
    }

    private static Map<String, Language> languages() {
        return Map.ofEntries(
            Map.entry("arabic", new Language(ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new)),
            Map.entry("armenian", new Language(ArmenianAnalyzer.getDefaultStopSet(), ArmenianAnalyzer::new)),
            Map.entry("basque", new Language(BasqueAnalyzer.getDefaultStopSet(), BasqueAnalyzer::new)),
            Map.entry("bengali", new Language(BengaliAnalyzer.getDefaultStopSet(), BengaliAnalyzer::new)),
            Map.entry("brazilian", new Language(BrazilianAnalyzer.getDefaultStopSet(), BrazilianAnalyzer::new)),
            Map.entry("bulgarian", new Language(BulgarianAnalyzer.getDefaultStopSet(), BulgarianAnalyzer::new)),
            Map.entry("catalan", new Language(CatalanAnalyzer.getDefaultStopSet(), CatalanAnalyzer::new)),
            Map.entry("cjk", new Language(CJKAnalyzer.getDefaultStopSet(), CJKAnalyzer::new)),
            Map.entry("czech", new Language(CzechAnalyzer.getDefaultStopSet(), CzechAnalyzer::new)),
            Map.entry("danish", new Language(DanishAnalyzer.getDefaultStopSet(), DanishAnalyzer::new)),
            Map.entry("dutch", new Language(DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new)),
            Map.entry("english", new Language(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new)),
            Map.entry("estonian", new Language(EstonianAnalyzer.getDefaultStopSet(), EstonianAnalyzer::new)),
            Map.entry("finnish", new Language(FinnishAnalyzer.getDefaultStopSet(), FinnishAnalyzer::new)),
            Map.entry("french", new Language(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new)),
            Map.entry("galician", new Language(GalicianAnalyzer.getDefaultStopSet(), GalicianAnalyzer::new)),
            Map.entry("german", new Language(GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new)),
            Map.entry("greek", new Language(GreekAnalyzer.getDefaultStopSet(), GreekAnalyzer::new)),
            Map.entry("hindi", new Language(HindiAnalyzer.getDefaultStopSet(), HindiAnalyzer::new)),
            Map.entry("hungarian", new Language(HungarianAnalyzer.getDefaultStopSet(), HungarianAnalyzer::new)),
            Map.entry("indonesian", new Language(IndonesianAnalyzer.getDefaultStopSet(), IndonesianAnalyzer::new)),
            Map.entry("irish", new Language(IrishAnalyzer.getDefaultStopSet(), IrishAnalyzer::new)),
            Map.entry("italian", new Language(ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new)),
            Map.entry("latvian", new Language(LatvianAnalyzer.getDefaultStopSet(), LatvianAnalyzer::new)),
            Map.entry("lithuanian", new Language(LithuanianAnalyzer.getDefaultStopSet(), LithuanianAnalyzer::new)),
            Map.entry("norwegian", new Language(NorwegianAnalyzer.getDefaultStopSet(), NorwegianAnalyzer::new)),
            Map.entry("persian", new Language(PersianAnalyzer.getDefaultStopSet(), PersianAnalyzer::new)),
            Map.entry("portuguese", new Language(PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new)),
            Map.entry("romanian", new Language(RomanianAnalyzer.getDefaultStopSet(), RomanianAnalyzer::new)),
            Map.entry("russian", new Language(RussianAnalyzer.getDefaultStopSet(), RussianAnalyzer::new)),
            Map.entry("serbian", new Language(SerbianAnalyzer.getDefaultStopSet(), SerbianAnalyzer::new)),
            Map.entry("sorani", new Language(SoraniAnalyzer.getDefaultStopSet(), SoraniAnalyzer::new)),
            Map.entry("spanish", new Language(SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new)),
            Map.entry("swedish", new Language(SwedishAnalyzer.getDefaultStopSet(), SwedishAnalyzer::new)),
            Map.entry("thai", new Language(ThaiAnalyzer.getDefaultStopSet(), ThaiAnalyzer::new)),
            Map.entry("turkish", new Language(TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new)),
            Map.entry("smartcn", new Language(SmartChineseAnalyzer.getDefaultStopSet(), SmartChineseAnalyzer::new)),
            Map.entry("kuromoji", new Language(JapaneseAnalyzer.getDefaultStopSet(), Analyzers::japanese)),
            Map.entry("stop", new Language(EnglishAnalyzer.getDefaultStopSet(), StopAnalyzer::new)));
    }

    private static Analyzer japanese(CharArraySet stopWords) {
        return new JapaneseAnalyzer(null, JapaneseTokenizer.Mode.SEARCH, stopWords, JapaneseAnalyzer.getDefaultStopTags());
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> provider(Language language) {
        return (index, environment, name, settings) ->
            new Fixed(name, language.analyzer().apply(Analysis.parseStopWords(environment, settings, language.stopWords())));
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> provider(Supplier<Analyzer> analyzer) {
        return (index, environment, name, settings) -> new Fixed(name, analyzer.get());
    }

    private static final class Fixed extends AbstractIndexAnalyzerProvider<Analyzer> {
        private final Analyzer analyzer;

        private Fixed(String name, Analyzer analyzer) {
            super(name);
            this.analyzer = analyzer;
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}
