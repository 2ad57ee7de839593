package shop.argosy.verification.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One address in the mail catcher. */
public record Inbox(RunningPlatform platform, String address) {

    /** How often each mail came, by its Message-ID. */
    public Map<String, Long> deliveries() {
        return messages().stream().map(message -> message.path("Message-ID").asText()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Oldest first. */
    public List<String> subjects() {
        return messages().stream().map(message -> message.path("subject").asText()).toList();
    }

    private List<JsonNode> messages() {
        Answer answer = Http.get(platform.mailUrl() + "/api/user/" + address + "/messages/");
        return answer.status() == 200 ? StreamSupport.stream(answer.json().spliterator(), false).toList() : List.of();
    }
}
