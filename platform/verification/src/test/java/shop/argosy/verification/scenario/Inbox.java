package shop.argosy.verification.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;

/** The mail catcher, seen through its API. */
record Inbox(String url, String address) {

    /** Waits until there are that many. @return their subjects, oldest first */
    List<String> subjects(int atLeast) throws InterruptedException {
        for (int i = 0; i < 120 && messages().size() < atLeast; i++) {
            Thread.sleep(250);
        }
        return messages().stream().map(message -> message.path("subject").asText()).toList();
    }

    /** Waits for one with this subject. @return whether it came */
    boolean gets(String subject) throws InterruptedException {
        for (int i = 0; i < 120 && !subjects(0).contains(subject); i++) {
            Thread.sleep(250);
        }
        return subjects(0).contains(subject);
    }

    private List<JsonNode> messages() {
        Answer answer = Http.get(url + "/api/user/" + address + "/messages/");
        return answer.status() == 200 ? StreamSupport.stream(answer.json().spliterator(), false).toList() : List.of();
    }
}
