package shop.argosy.foundation.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Page;

class OpenApiTest {

    enum Mood {
        CALM, RISING
    }

    record Harbour(UUID id, Money fee, @Nullable Money discount, @Nullable String note, @NameOf(Mood.class) String mood, List<Berth> berths, Instant openedAt) {

        record Berth(int metres, Map<String, Long> tides) {
        }
    }

    record HarbourBody(String name, @Nullable Currency currency, @Nullable @SentAs({Money.class, long.class}) JsonNode fee) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(@JsonUnwrapped Harbour.Berth berth, @Nullable String reason) {
    }

    @SignedIn
    @Path("/platform/api/v1/shops/{shop}/harbours")
    public static class HarboursResource {

        @Summary("All harbours")
        @GET
        public Page<Harbour> list(@PathParam("shop") String shop, @QueryParam("limit") String limit, @QueryParam("sort") @OneOf({"name", "age"}) String sort) {
            return null;
        }

        @Summary("Builds a harbour")
        @POST
        @Body(HarbourBody.class)
        @Answer(status = 201, type = Report.class)
        @Answer(status = 200, type = Report.class)
        public Response build(@PathParam("shop") String shop, @HeaderParam("Idempotency-Key") String key, @HeaderParam("User-Agent") String device, String body) {
            return null;
        }

        @Summary("Fills a harbour up")
        @DELETE
        @Path("{id: .+}")
        @Answer(status = 204)
        public Response fill(@PathParam("shop") String shop, @PathParam("id") String id) {
            return null;
        }

        @NotYetAvailable
        @GET
        @Path("/exports")
        public Response export() {
            return null;
        }
    }

    @Path("/shop/api/v1/boats")
    public static class BoatsResource {

        @GET
        public Report one() {
            return null;
        }
    }

    @Path("/platform/pages")
    public static class PagesResource {

        @GET
        public Response page() {
            return null;
        }
    }

    private final ObjectNode document = OpenApi.document(Surface.PLATFORM, List.of(HarboursResource.class, BoatsResource.class, PagesResource.class));

    @Test
    void onlyAvailableCallsOfTheSurfaceAreTold() {
        assertEquals(List.of("/api/v1/shops/{shop}/harbours", "/api/v1/shops/{shop}/harbours/{id}"), names(document.path("paths")));
        assertEquals(List.of("get", "post"), names(document.at("/paths/~1api~1v1~1shops~1{shop}~1harbours")));
    }

    @Test
    void callersSeeTheParametersOfACallButNotWhatEveryClientSends() {
        assertJson("""
                [{"name":"shop","in":"path","required":true,"schema":{"type":"string"}},
                 {"name":"limit","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":250}},
                 {"name":"sort","in":"query","required":false,"schema":{"type":"string","enum":["name","age"]}}]""", call("get").path("parameters"));
        assertJson("""
                [{"name":"shop","in":"path","required":true,"schema":{"type":"string"}},
                 {"name":"Idempotency-Key","in":"header","required":false,"schema":{"type":"string"}}]""", call("post").path("parameters"));
    }

    @Test
    void membersOfAnswersAreAlwaysThereAndSayWhetherTheyMayBeNull() {
        assertJson("""
                {"type":"object","properties":{
                  "id":{"type":"string","format":"uuid"},
                  "fee":{"$ref":"#/components/schemas/Money"},
                  "discount":{"oneOf":[{"$ref":"#/components/schemas/Money"},{"type":"null"}]},
                  "note":{"type":["string","null"]},
                  "mood":{"type":"string","enum":["calm","rising"]},
                  "berths":{"type":"array","items":{"$ref":"#/components/schemas/OpenApiTestHarbourBerth"}},
                  "opened_at":{"type":"string","format":"date-time"}},
                 "required":["id","fee","discount","note","mood","berths","opened_at"]}""", schema("OpenApiTestHarbour"));
    }

    @Test
    void membersOfRequestsAreRequiredUnlessTheyMayBeNull() {
        assertJson("""
                {"type":"object","properties":{
                  "name":{"type":"string"},
                  "currency":{"pattern":"^[A-Z]{3}$","type":["string","null"]},
                  "fee":{"oneOf":[{"oneOf":[{"$ref":"#/components/schemas/Money"},{"type":"integer","format":"int64"}]},{"type":"null"}]}},
                 "required":["name"]}""", schema("OpenApiTestHarbourInput"));
    }

    @Test
    void aRecordThatIsUnwrappedGivesItsMembersAndNullsThatAreNotWrittenAreOptional() {
        assertJson("""
                {"type":"object","properties":{
                  "metres":{"type":"integer","format":"int32"},
                  "tides":{"type":"object","additionalProperties":{"type":"integer","format":"int64"}},
                  "reason":{"type":"string"}},
                 "required":["metres","tides"]}""", schema("OpenApiTestReport"));
    }

    @Test
    void everyAnswerStandsWithItsStatusAndProblemsStandForTheRest() {
        assertEquals(List.of("201", "200", "default"), names(call("post").path("responses")));
        assertJson("""
                {"204":{"description":"No Content"},
                 "default":{"description":"A problem, named by the last segment of its type",
                            "content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}""",
                document.at("/paths/~1api~1v1~1shops~1{shop}~1harbours~1{id}/delete/responses"));
        assertJson("[{\"access_token\":[]},{\"session_cookie\":[]}]", call("get").path("security"));
    }

    @Test
    void aCallThatDoesNotSayWhatItDoesIsRefused() {
        var refused = assertThrows(IllegalStateException.class, () -> OpenApi.document(Surface.SHOP, List.of(BoatsResource.class)));
        assertEquals(BoatsResource.class.getName() + " one lacks @Summary", refused.getMessage());
    }

    private JsonNode call(String verb) {
        return document.at("/paths/~1api~1v1~1shops~1{shop}~1harbours/" + verb);
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static void assertJson(String expected, JsonNode actual) {
        assertEquals(Json.read(expected), actual);
    }
}
