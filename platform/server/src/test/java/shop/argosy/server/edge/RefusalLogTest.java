package shop.argosy.server.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.argosy.people.privacy.boundary.ErasureKeyResource;
import shop.argosy.people.privacy.boundary.ErasuresResource;

class RefusalLogTest {

    @Test
    void refusalsAreLoggedAndWhatIsMissingForAnybodyIsNot() {
        for (int status : List.of(401, 403, 429)) {
            assertEquals(true, RefusalLog.isRefusal(status, null), "" + status);
        }
        assertEquals(true, RefusalLog.isRefusal(404, ErasuresResource.class));
        assertEquals(false, RefusalLog.isRefusal(404, ErasureKeyResource.class));
        assertEquals(false, RefusalLog.isRefusal(404, null));
        assertEquals(false, RefusalLog.isRefusal(200, ErasuresResource.class));
    }

    @Test
    void nobodyWritesALineOfTheirOwn() {
        assertEquals("Refused 401 POST SessionsResource.open from 10.0.0.1??Refused?403?GET?x", RefusalLog.line(401, "POST", "SessionsResource.open", "10.0.0.1\r\nRefused 403 GET x"));
        assertEquals("Refused 429 GET - from 2001:db8::/64", RefusalLog.line(429, "GET", "-", "2001:db8::/64"));
    }
}
