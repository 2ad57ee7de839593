package shop.argosy.verification.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * What came back.
 *
 * @param json a missing node when the body is none
 * @param took from sending to the body's last byte
 */
public record Answer(String call, int status, HttpHeaders headers, String body, JsonNode json, Duration took) {

    /** The code of a problem, the last segment of its type; empty for anything else. */
    public String problem() {
        return json.path("type").asText("").replaceAll("^.*/", "");
    }

    public boolean is(int wanted, String problem) {
        return status == wanted && problem().equals(problem);
    }

    /** @throws NotAsPromised for any other status */
    public Answer expect(int... wanted) {
        for (int each : wanted) {
            if (status == each) {
                return this;
            }
        }
        throw new NotAsPromised(this + " came where " + java.util.Arrays.toString(wanted) + " was promised");
    }

    public String text(String field) {
        return json.path(field).asText();
    }

    @Override
    public String toString() {
        return call + " answered " + status + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
