package shop.argosy.adapters.sandbox;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A notification that is still to be sent.
 *
 * @param attempts how many times it failed
 */
record Notice(URI url, String merchant, String reference, int attempts) {

    String write() {
        var members = new LinkedHashMap<String, String>();
        members.put("url", url.toString());
        members.put("merchant", merchant);
        members.put("reference", reference);
        members.put("attempts", Integer.toString(attempts));
        return FlatJson.write(members);
    }

    static Notice read(String json) {
        Map<String, String> members = FlatJson.read(json);
        return new Notice(URI.create(members.get("url")), members.get("merchant"), members.get("reference"), Integer.parseInt(members.get("attempts")));
    }

    Notice failed() {
        return new Notice(url, merchant, reference, attempts + 1);
    }
}
