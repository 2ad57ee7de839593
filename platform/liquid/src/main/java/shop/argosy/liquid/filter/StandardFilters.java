package shop.argosy.liquid.filter;

import java.util.HashMap;
import java.util.Map;
import shop.argosy.liquid.Filter;

/** The filters of the language, each with the reference's number of arguments. */
public final class StandardFilters {

    private static final Map<String, Filter> ALL = new StandardFilters().register();

    private final Map<String, Filter> filters = new HashMap<>();

    private StandardFilters() {}

    public static Map<String, Filter> all() {
        return ALL;
    }

    private Map<String, Filter> register() {
        texts();
        escapes();
        replacements();
        numbers();
        lists();
        selections();
        return Map.copyOf(filters);
    }

    private void add(String name, int least, int most, Filter filter) {
        filters.put(name, Filter.of(least, most, filter));
    }

    private void texts() {
        add("downcase", 0, 0, TextFilters::downcase);
        add("upcase", 0, 0, TextFilters::upcase);
        add("capitalize", 0, 0, TextFilters::capitalize);
        add("strip", 0, 0, TextFilters::strip);
        add("lstrip", 0, 0, TextFilters::lstrip);
        add("rstrip", 0, 0, TextFilters::rstrip);
        add("squish", 0, 0, TextFilters::squish);
        add("append", 1, 1, TextFilters::append);
        add("prepend", 1, 1, TextFilters::prepend);
        add("slice", 1, 2, SliceFilters::slice);
        add("truncate", 0, 2, SliceFilters::truncate);
        add("truncatewords", 0, 2, SliceFilters::truncateWords);
        add("split", 1, 1, SplitFilter::split);
        add("size", 0, 0, ListFilters::size);
        add("date", 1, 1, DateFilter::date);
        add("default", 0, 2, TextFilters::otherwise);
    }

    private void escapes() {
        add("escape", 0, 0, EscapeFilters::escape);
        add("h", 0, 0, EscapeFilters::escape);
        add("escape_once", 0, 0, EscapeFilters::escapeOnce);
        add("url_encode", 0, 0, UrlFilters::encode);
        add("url_decode", 0, 0, UrlFilters::decode);
        add("base64_encode", 0, 0, Base64Filters::encode);
        add("base64_decode", 0, 0, Base64Filters::decode);
        add("base64_url_safe_encode", 0, 0, Base64Filters::encodeForUrls);
        add("base64_url_safe_decode", 0, 0, Base64Filters::decodeFromUrls);
        add("strip_html", 0, 0, StripHtmlFilter::stripHtml);
        add("strip_newlines", 0, 0, EscapeFilters::stripNewlines);
        add("newline_to_br", 0, 0, EscapeFilters::newlineToBreak);
    }

    private void replacements() {
        add("replace", 1, 2, ReplaceFilters::replace);
        add("replace_first", 1, 2, ReplaceFilters::replaceFirst);
        add("replace_last", 2, 2, ReplaceFilters::replaceLast);
        add("remove", 1, 1, ReplaceFilters::remove);
        add("remove_first", 1, 1, ReplaceFilters::removeFirst);
        add("remove_last", 1, 1, ReplaceFilters::removeLast);
    }

    private void numbers() {
        add("abs", 0, 0, NumberFilters::abs);
        add("plus", 1, 1, NumberFilters::plus);
        add("minus", 1, 1, NumberFilters::minus);
        add("times", 1, 1, NumberFilters::times);
        add("divided_by", 1, 1, NumberFilters::dividedBy);
        add("modulo", 1, 1, NumberFilters::modulo);
        add("round", 0, 1, RoundFilters::round);
        add("ceil", 0, 0, RoundFilters::ceil);
        add("floor", 0, 0, RoundFilters::floor);
        add("at_least", 1, 1, NumberFilters::atLeast);
        add("at_most", 1, 1, NumberFilters::atMost);
    }

    private void lists() {
        add("join", 0, 1, ListFilters::join);
        add("reverse", 0, 0, ListFilters::reverse);
        add("concat", 1, 1, ListFilters::concat);
        add("first", 0, 0, ListFilters::first);
        add("last", 0, 0, ListFilters::last);
        add("sort", 0, 1, SortFilters::sort);
        add("sort_natural", 0, 1, SortFilters::sortNatural);
    }

    private void selections() {
        add("where", 1, 2, SelectFilters::where);
        add("reject", 1, 2, SelectFilters::reject);
        add("has", 1, 2, SelectFilters::has);
        add("find", 1, 2, SelectFilters::find);
        add("find_index", 1, 2, SelectFilters::findIndex);
        add("map", 1, 1, PropertyFilters::map);
        add("sum", 0, 1, PropertyFilters::sum);
        add("uniq", 0, 1, PropertyFilters::uniq);
        add("compact", 0, 1, PropertyFilters::compact);
    }
}
