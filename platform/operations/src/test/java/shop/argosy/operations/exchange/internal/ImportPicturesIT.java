package shop.argosy.operations.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.foundation.blobs.TroubledImages;
import shop.argosy.foundation.blobs.CraftedPictures;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.outbound.LoopbackFiles;
import shop.argosy.foundation.outbound.PublicFiles;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.operations.testkit.TestImports;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;

class ImportPicturesIT {

    private static final Foundation FOUNDATION = TestServices.foundation();

    private HttpServer server;
    private PublicFiles files;

    @BeforeEach
    void startsAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/empty.gif", "GIF89a\0\0\0\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1));
        serve("/passes.jpg", CraftedPictures.jpeg(64, 64, 100));
        serve("/heavy.webp", CraftedPictures.webp(CraftedPictures.losslessHeader(6300, 6300)));
        serve("/good.png", CraftedPictures.png(64, 48, 16, 6, 8));
        server.start();
        files = LoopbackFiles.at(server.getAddress().getPort());
    }

    @AfterEach
    void stopsIt() {
        server.stop(0);
    }

    @Test
    void aPictureThatCannotBeReadIsNamedWithItsReasonAndKeepsNoOtherFromComing() throws IOException {
        var shop = new TestShop("import-hostile", "en");
        var imports = new TestImports(shop);
        UUID id = run(imports, "empty.gif", "passes.jpg", "heavy.webp", "good.png");
        imports.fetchPictures(id, files);
        assertEquals(List.of("2 not-an-image", "3 too-many-scans", "4 too-demanding"), causes(imports, id));
        assertEquals(ImageState.READY, shop.product("p3").images().getFirst().state());
    }

    @Test
    void aPictureForWhichTheNodeHasNoRoomComesLater() throws IOException {
        var shop = new TestShop("import-busy", "en");
        var imports = new TestImports(shop);
        UUID id = run(imports, "good.png");
        JsonNode payload = Json.mapper().valueToTree(Map.of("run_id", id));
        var images = new ProductImages(FOUNDATION.blobs(), FOUNDATION.outbox(), FOUNDATION.audit());
        assertEquals(Duration.ofSeconds(5), TroubledImages.during(busy -> new FetchPictures(FOUNDATION.tenants(), images, files, busy, FOUNDATION.blobs()).run(shop.tenant, payload, 1)).again());
        assertEquals(ImageState.PENDING, shop.product("p0").images().getFirst().state());
        imports.fetchPictures(id, files);
        assertEquals(ImageState.READY, shop.product("p0").images().getFirst().state());
    }

    @Test
    void aReaderThatBreaksConcernsItsPictureAlone() throws IOException {
        var shop = new TestShop("import-broken", "en");
        var imports = new TestImports(shop);
        UUID id = run(imports, "good.png", "good.png");
        JsonNode payload = Json.mapper().valueToTree(Map.of("run_id", id));
        var images = new ProductImages(FOUNDATION.blobs(), FOUNDATION.outbox(), FOUNDATION.audit());
        assertEquals(JobOutcome.done(), new FetchPictures(FOUNDATION.tenants(), images, files, TroubledImages.broken(), FOUNDATION.blobs()).run(shop.tenant, payload, 1));
        assertEquals(List.of("2 not-an-image", "3 not-an-image"), causes(imports, id));
    }

    private static List<String> causes(TestImports imports, UUID id) {
        return imports.warnings(id).stream().filter(issue -> issue.code().equals("picture-not-fetched"))
                .map(issue -> issue.line() + " " + issue.parameters().get("cause").textValue()).toList();
    }

    private static UUID run(TestImports imports, String... pictures) throws IOException {
        var file = new StringBuilder("Handle,Title,Variant Price,Image Src\n");
        for (int i = 0; i < pictures.length; i++) {
            file.append("p%d,P,10,http://pictures.example/%s\n".formatted(i, pictures[i]));
        }
        return imports.run(file.toString().getBytes(StandardCharsets.UTF_8)).id();
    }

    private void serve(String path, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
