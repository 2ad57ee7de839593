package shop.argosy.foundation.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Short texts from addresses of the public internet. Not inside a transaction. */
@ApplicationScoped
public class PublicTexts {

    private static final int MOST_BYTES = 4_096;

    private final PublicFiles files;

    /** What was found, or the code of the {@link FetchProblem}. One of both is null. */
    public record Found(String text, String problem) {
    }

    @Inject
    public PublicTexts(PublicFiles files) {
        this.files = files;
    }

    /** For CDI's proxy alone. */
    protected PublicTexts() {
        this(null);
    }

    public Found read(URI address) {
        try (var file = files.fetch(address, MOST_BYTES)) {
            return new Found(new String(file.bytes(), StandardCharsets.UTF_8), null);
        } catch (FetchProblem e) {
            return new Found(null, e.code());
        }
    }
}
