package shop.argosy.liquid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.liquid.Budget;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.Partials;
import shop.argosy.liquid.Rendering;
import shop.argosy.liquid.Template;
import shop.argosy.liquid.value.Numbers;

/** The page by this engine, with all limits on. */
final class LiquidPage {

    private static final String[] PARTIALS = {"header", "footer", "card", "price"};

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Object> data = Drops.page();
    private final Environment environment = environment();
    private final Partials partials;
    private final Template page;

    LiquidPage(Path folder) throws IOException {
        for (String name : PARTIALS) {
            sources.put(name, Files.readString(folder.resolve(name + ".liquid")));
        }
        String source = Files.readString(folder.resolve("page.liquid"));
        partials = Partials.of(environment, sources);
        page = environment.parse("page", source);
        sources.put("page", source);
    }

    static Environment environment() {
        return Environment.builder()
                .filter("money", 0, 0, (input, arguments, context) -> Money.format(Numbers.of(input).longValue()))
                .build();
    }

    Map<String, String> sources() {
        return sources;
    }

    String render() {
        return page.render(new Rendering().data(data).partials(partials).budget(Budget.standard())).text();
    }
}
