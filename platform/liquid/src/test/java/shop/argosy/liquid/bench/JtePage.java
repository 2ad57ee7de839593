package shop.argosy.liquid.bench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import gg.jte.runtime.Constants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The page by jte, compiled to Java before the first render. */
final class JtePage {

    private final TemplateEngine engine;
    private final Map<String, Object> data =
            Map.of("shop", Shop.SHOP, "collection", Shop.COLLECTION, "links", Shop.LINKS);

    JtePage(Path folder) throws IOException {
        Path classes = Files.createTempDirectory("jte");
        TemplateEngine compiler = TemplateEngine.create(
                new DirectoryCodeResolver(folder),
                classes,
                ContentType.Html,
                JtePage.class.getClassLoader(),
                Constants.PACKAGE_NAME_PRECOMPILED);
        compiler.precompileAll();
        engine = TemplateEngine.createPrecompiled(classes, ContentType.Html);
    }

    String render() {
        StringOutput output = new StringOutput();
        engine.render("page.jte", data, output);
        return output.toString();
    }
}
