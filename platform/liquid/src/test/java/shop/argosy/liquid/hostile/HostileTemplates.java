package shop.argosy.liquid.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The attacks by name, each made when it is wanted. */
final class HostileTemplates {

    private final Map<String, Supplier<String>> templates = new LinkedHashMap<>();

    private HostileTemplates() {}

    static Map<String, Supplier<String>> all() {
        HostileTemplates hostile = new HostileTemplates();
        hostile.loops();
        hostile.building();
        hostile.sources();
        hostile.data();
        hostile.searching();
        return hostile.templates;
    }

    private void add(String name, Supplier<String> template) {
        templates.put(name, template);
    }

    private static String distinct(String before, String after) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            source.append(before).append(i).append(after);
        }
        return source.toString();
    }

    private void loops() {
        add("loops",
                () -> "{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}{{ c }}{% endfor %}{% endfor %}{% endfor %}");
        add("loops empty",
                () -> "{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}{% endfor %}{% endfor %}{% endfor %}");
        add("loop assign",
                () -> "{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}{% assign x = a | plus: b | times: c | append: 'x' %}{% endfor %}{% endfor %}{% endfor %}");
        add("range",() -> "{% for i in (1..1000000000000) %}{% endfor %}");
        add("range join",() -> "{{ (1..1000000000000) | join: ',' }}");
        add("range rev",() -> "{% for i in (1..1000000000000) reversed %}{{ i }}{% break %}{% endfor %}");
        add("range last",() -> "{{ (1..1000000000000) | last }}{{ (1..1000000000000) | size }}");
        add("range sort",() -> "{{ (1..1000000000000) | sort | first }}");
        add("range contains",() -> "{% assign r = (1..1000000000000) %}{% if r contains 5 %}y{% endif %}");
        add("range tablerow",() -> "{% tablerow i in (1..1000000000000) %}{{ i }}{% endtablerow %}");
        add("output",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..12) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..10000) %}{{ s }}{% endfor %}");
        add("recursion",() -> "{% render 'self' %}");
        add("recursion include",() -> "{% include 'selfi' %}");
        add("mutual",() -> "{% render 'a' %}");
        add("fan recursion",() -> "{% include 'fan' %}");
        add("fan render",() -> "{% render 'fanr' %}");
        add("nested recursion",() -> "{% render 'nest' %}");
    }

    private void building() {
        add("append",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}{{ s | size }}");
        add("append uni",
                () -> "{% assign s = '日本語日本語' %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}{{ s | size }}");
        add("capture",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..100) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}{{ s | size }}");
        add("replace",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..100) %}{% assign s = s | replace: 'a', 'aa' %}{% endfor %}{{ s | size }}");
        add("replace empty",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..100) %}{% assign s = s | replace: '', s %}{% endfor %}{{ s | size }}");
        add("replace prepost",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..100) %}{% assign s = s | replace: 'a', \"\\`\\'\" %}{% endfor %}{{ s | size }}");
        add("join",
                () -> "{% assign s = 'a,b,c,d,e,f,g' %}{% for i in (1..100) %}{% assign l = s | split: ',' %}{% assign l = l | concat: l %}{% assign s = l | join: ',' %}{% endfor %}");
        add("join glue",
                () -> "{% assign s = 'abcdefgh' %}{% for i in (1..100) %}{% assign l = s | split: '' %}{% assign s = l | join: s %}{% endfor %}");
        add("split",
                () -> "{% assign s = 'aaaaaaaa' %}{% for i in (1..30) %}{% assign s = s | append: s %}{% assign l = s | split: '' %}{% endfor %}");
        add("concat",
                () -> "{% assign l = 'a,b' | split: ',' %}{% for i in (1..100) %}{% assign l = l | concat: l %}{% endfor %}");
        add("times",() -> "{% assign n = 10 %}{% for i in (1..1000) %}{% assign n = n | times: n %}{% endfor %}{{ n }}");
        add("times float",
                () -> "{% assign n = 1.1 %}{% for i in (1..1000) %}{% assign n = n | times: n %}{% endfor %}{{ n }}");
        add("plus digits",
                () -> "{% assign s = '9' %}{% for i in (1..22) %}{% assign s = s | append: s %}{% endfor %}{{ s | plus: 1 }}");
        add("times 10000 digits",
                () -> "{% assign n = 9 %}{% for i in (1..13) %}{% assign n = n | times: n %}{% endfor %}{% for i in (1..100000) %}{% assign m = n | times: n %}{% assign m = n | divided_by: 7 %}{% endfor %}");
        add("print bigs",
                () -> "{% assign n = 9 %}{% for i in (1..13) %}{% assign n = n | times: n %}{% endfor %}{% for i in (1..100000) %}{% capture x %}{{ n }}{% endcapture %}{% endfor %}");
    }

    private void sources() {
        add("10MB", () -> "x{{ a }}".repeat(1_300_000));
        add("1MB vars", () -> "{{ a }}".repeat(140_000));
        add("1MB opens",() -> "{{".repeat(499_999));
        add("1MB tagopens",() -> "{%".repeat(499_999));
        add("1MB brace",() -> "{".repeat(999_999));
        add("1MB open close",() -> "{{}".repeat(333_000));
        add("1MB pipes",() -> "{{ a "+"|".repeat(999_000)+" }}");
        add("1MB filters",() -> "{{ a "+"|size".repeat(199_000)+" }}");
        add("1MB brackets",() -> "{{ a"+"[".repeat(999_000)+" }}");
        add("1MB brackets2",() -> "{{ a"+"[a".repeat(499_000)+"]".repeat(1000)+" }}");
        add("1MB dots",() -> "{{ a"+".b".repeat(499_000)+" }}");
        add("1MB parens",() -> "{{ "+"(".repeat(999_000)+" }}");
        add("1MB quotes",() -> "{{ "+"'".repeat(999_001)+" }}");
        add("1MB dquotes mix",() -> "{{ "+"'\"".repeat(499_000)+" }}");
        add("1MB dquotes lax",() -> "{{ ! "+"\"a'b".repeat(249_000)+" }}");
        add("1MB colons",() -> "{% cycle "+":".repeat(999_000)+" %}");
        add("1MB if ands",() -> "{% if a"+" and a".repeat(160_000)+" %}x{% endif %}");
        add("1MB if junk",() -> "{% if "+"a=".repeat(490_000)+" %}x{% endif %}");
        add("1MB words",() -> "{% if "+"a ".repeat(490_000)+" %}x{% endif %}");
        add("1MB assign junk",() -> "{% assign "+"a b ".repeat(240_000)+" %}");
        add("1MB assign parens",() -> "{% assign "+"(a)".repeat(330_000)+" %}");
        add("1MB for attr",() -> "{% for a in b "+"limit:".repeat(160_000)+" %}{% endfor %}");
        add("1MB for attr2",() -> "{% for a in b "+"l-".repeat(490_000)+" %}{% endfor %}");
        add("1MB tablerow",() -> "{% tablerow "+"in in ".repeat(160_000)+" %}{% endtablerow %}");
        add("1MB tablerow2",() -> "{% tablerow "+"a".repeat(990_000)+" %}{% endtablerow %}");
        add("1MB when",() -> "{% case a %}{% when "+"a,".repeat(490_000)+" a %}{% endcase %}");
        add("1MB whens",() -> "{% case a %}"+"{% when 1 %}b".repeat(70_000)+"{% endcase %}");
        add("1MB elsif",() -> "{% if a %}"+"{% elsif b %}c".repeat(70_000)+"{% endif %}");
        add("1MB comment",() -> "{% comment %}".repeat(76_000));
        add("1MB raw",() -> "{% raw %}"+"{% x %}".repeat(140_000));
        add("1MB raw2",() -> "{% raw %}{{"+"{% ".repeat(330_000)+"%}{% endraw %}");
        add("1MB liquid",() -> "{% liquid\n"+"echo a\n".repeat(140_000)+"%}");
        add("1MB liquid nest",() -> "{% liquid "+"liquid ".repeat(140_000)+"%}");
        add("1MB inline c",() -> "{% # "+"\n# ".repeat(330_000)+"%}");
        add("1MB inline sp",() -> "{% # "+"\n".repeat(900_000)+"%}");
        add("1MB spaces",() -> "{{ a"+" ".repeat(990_000)+"}}");
        add("1MB spaces tag",() -> "{% if a"+" ".repeat(990_000)+"%}{% endif %}");
        add("1MB render",() -> "{% render 'x' "+"a:b ".repeat(240_000)+"%}");
        add("1MB include",() -> "{% include a "+"with ".repeat(190_000)+"%}");
        add("1MB digits",() -> "{{ "+"9".repeat(990_000)+" }}");
        add("1MB float",() -> "{{ 1."+"9".repeat(990_000)+" }}");
        add("1MB range digits",() -> "{{ (1.."+"9".repeat(990_000)+") }}");
        add("distinct assigns", () -> distinct("{%assign v", "=1%}"));
        add("distinct vars", () -> distinct("{{v", "}}"));
        add("5000 ifs",() -> "{% if true %}".repeat(5000)+"x"+"{% endif %}".repeat(5000));
        add("5000 fors",() -> "{% for i in (1..2) %}".repeat(5000)+"x"+"{% endfor %}".repeat(5000));
        add("99 fors",() -> "{% for i in (1..2) %}".repeat(99)+"x"+"{% endfor %}".repeat(99));
        add("99 captures",() -> "{% capture a %}".repeat(99)+"x{{ a }}"+"{% endcapture %}".repeat(99));
    }

    private void data() {
        add("deep data",() -> "{{ deep }}");
        add("deep data json",() -> "{{ deep | join: ',' }}");
        add("deep eq",() -> "{% if deep == deep2 %}y{% endif %}");
        add("deep uniq",() -> "{% assign u = deep | uniq %}");
        add("deep sort",() -> "{% assign u = deep | sort %}");
        add("deep assign",() -> "{% assign u = deep %}");
        add("deep map",() -> "{{ deepmap }}");
        add("deep map eq",() -> "{% if deepmap == deepmap2 %}y{% endif %}");
        add("cyclic",() -> "{{ cyc }}{% if cyc == cyc2 %}{% endif %}");
        add("cyclic join",() -> "{{ cyc | join: '' }}");
        add("cyclic assign",() -> "{% assign x = cyc %}");
        add("deep for",() -> "{% for a in deep %}{{ a }}{% endfor %}");
        add("deep contains",() -> "{% if deep contains deep2 %}{% endif %}");
        add("deep cycle",() -> "{% cycle deep: 'a','b' %}");
        add("shared data",() -> "{{ dag }}");
        add("shared eq",() -> "{% if dag == dag2 %}{% endif %}");
        add("shared join",() -> "{{ dag | join: '' }}");
        add("shared size",() -> "{% assign x = dag %}");
        add("shared map",() -> "{{ dagm }}");
    }

    private void searching() {
        add("contains quad",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{% assign t = s | slice: 0, 500000 | append: 'b' %}{% for i in (1..1000) %}{% if s contains t %}y{% endif %}{% endfor %}");
        add("contains small",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..100000) %}{% if s contains 'aaaaaaaaaaaaaaaaaaaaab' %}y{% endif %}{% endfor %}");
        add("split quad",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{% assign t = s | slice: 0, 500000 | append: 'b' %}{% assign x = s | split: t %}");
        add("replace_last quad",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{% assign t = s | slice: 0, 300000 %}{% assign x = s | replace_last: t, 'b' %}");
        add("strip_html",
                () -> "{% assign s = '<script <!-- <style ' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{{ s | strip_html | size }}");
        add("strip_html2",
                () -> "{% assign s = '<' %}{% for i in (1..20) %}{% assign s = s | append: s %}{% endfor %}{{ s | strip_html | size }}");
        add("escape_once",
                () -> "{% assign s = '&aaaaaa' %}{% for i in (1..17) %}{% assign s = s | append: s %}{% endfor %}{{ s | escape_once | size }}{{ s | escape | size }}");
        add("sort strings",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaab,' %}{% for i in (1..14) %}{% assign s = s | append: s %}{% endfor %}{% assign l = s | split: ',' | sort | sort_natural | uniq | reverse %}");
        add("sort long",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..8) %}{% assign s = s | append: s %}{% endfor %}{% assign s = s | append: ',' %}{% for i in (1..9) %}{% assign s = s | append: s %}{% endfor %}{% assign l = s | split: ',' %}{% for i in (1..1000) %}{% assign m = l | sort %}{% endfor %}");
        add("uniq long",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..8) %}{% assign s = s | append: s %}{% endfor %}{% assign s = s | append: ',' %}{% for i in (1..9) %}{% assign s = s | append: s %}{% endfor %}{% assign l = s | split: ',' %}{% for i in (1..10000) %}{% assign m = l | uniq %}{% endfor %}");
        add("eq long",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..17) %}{% assign s = s | append: s %}{% endfor %}{% assign t = s | append: 'a' %}{% assign s = s | append: 'b' %}{% for i in (1..100000) %}{% if s == t %}{% endif %}{% endfor %}");
        add("lt long",
                () -> "{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..17) %}{% assign s = s | append: s %}{% endfor %}{% assign t = s | append: 'a' %}{% assign s = s | append: 'b' %}{% for i in (1..100000) %}{% if s < t %}{% endif %}{% endfor %}");
        add("blank long",
                () -> "{% assign s = '                ' %}{% for i in (1..17) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..100000) %}{% if s == blank %}{% endif %}{% endfor %}");
        add("size long",
                () -> "{% assign s = '😀😀😀😀' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..100000) %}{% assign x = s | size %}{% assign y = s.size %}{% assign z = s | last %}{% assign z = s.last %}{% endfor %}");
        add("slice long",
                () -> "{% assign s = '😀😀😀😀' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..100000) %}{% assign x = s | slice: -1 %}{% assign x = s | truncate: 10 %}{% endfor %}");
        add("upcase",
                () -> "{% assign s = 'ŉßﬃΐ' %}{% for i in (1..17) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..1000) %}{% assign x = s | upcase %}{% endfor %}");
        add("date width",() -> "{{ 'now' | date: '%99999999d' }}{{ 'now' | date: '%1000d%1000d' }}");
        add("date fmt",
                () -> "{% assign s = '%c%x%+%1000d' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{{ 'now' | date: s }}");
        add("date str",
                () -> "{% assign s = '1:1' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}{{ s | date: '%Y' }}{% for i in (1..100000) %}{% assign x = '11111 1 1 11 1 1 11111 11111 111111 11111 111111 jan jan jan jan jan jan jan mon:1:' | date: '%Y' %}{% endfor %}");
        add("round",
                () -> "{{ 1.5 | round: 1000000000 }}{{ 1.5 | round: -1000000000 }}{{ 123 | round: -1000000000 }}{{ '1.5' | round: '99999999999999999999' }}");
        add("truncatewords",
                () -> "{% assign s = 'a ' %}{% for i in (1..20) %}{% assign s = s | append: s %}{% endfor %}{{ s | truncatewords: 10000000 | size }}");
        add("b64",() -> "{% assign s = 'aaaa' %}{% for i in (1..30) %}{% assign s = s | base64_encode %}{% endfor %}");
        add("url",
                () -> "{% assign s = '€' %}{% for i in (1..30) %}{% assign s = s | url_encode %}{% assign s = s | append: s %}{% endfor %}");
        add("errors",() -> "{% for i in (1..1000000) %}{{ 1 | divided_by: 0 }}{% endfor %}");
        add("errors blank",() -> "{% for i in (1..1000000) %}{% if 1 > 'a' %}{% endif %}{% endfor %}");
        add("split nl",
                () -> "{% assign s = ',,,,,,,,,,,,,,,,' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{% assign l = s | split: ',' %}{{ l.size }}");
        add("squish",
                () -> "{% assign s = ' a b ' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}{{ s | squish | size }}");
        add("newlines",
                () -> "{% assign s = '\n\r' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}{{ s | newline_to_br | size }}{{ s | strip_newlines | size }}");
        add("increment",
                () -> "{% for i in (1..1000000) %}{% increment a %}{% cycle 'a','b' %}{% ifchanged %}{{ i }}{% endifchanged %}{% endfor %}");
        add("bidi",
                () -> "\u202e{{ '\u202e\u0000\ud800' | append: '\udc00' | upcase | size }}{{ '\ud800' | url_encode }}{{ '\ud800\ud800' | slice: 1 }}{{ '\ud800' | split: '' | join: ',' }}{{ '\ud800' | escape }}");
        add("case many",
                () -> "{% for i in (1..100000) %}{% case i %}"+"{% when 1, 2, 3 %}a".repeat(100)+"{% endcase %}{% endfor %}");
        add("if long",() -> "{% for i in (1..1000000) %}{% if a"+" or a".repeat(1000)+" %}{% endif %}{% endfor %}");
        add("path long",() -> "{% for i in (1..1000000) %}{{ m"+".a".repeat(1000)+" }}{% endfor %}");
        add("args long",() -> "{% for i in (1..1000000) %}{{ a | foo: 1"+", 1".repeat(3000)+" }}{% endfor %}");
        add("text loop",() -> "{% for i in (1..1000000) %}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{% endfor %}");
        add("for in map",() -> "{% for i in (1..1000000) %}{% for k in bigmap %}{% break %}{% endfor %}{% endfor %}");
        add("sort host",() -> "{% for i in (1..1000000) %}{% assign x = biglist | sort %}{% endfor %}");
        add("where host",
                () -> "{% for i in (1..1000000) %}{% assign x = biglist | where: 'a' %}{% assign y = biglist | map: 'a' %}{% assign z = biglist | sum %}{% endfor %}");
        add("inspect host",() -> "{% for i in (1..1000000) %}{% assign x = biglist | append: '' %}{% endfor %}");
        add("contains host",() -> "{% for i in (1..1000000) %}{% if biglist contains 'zzz' %}{% endif %}{% endfor %}");
        add("eq host",() -> "{% for i in (1..1000000) %}{% if biglist == biglist2 %}{% endif %}{% endfor %}");
    }
}
