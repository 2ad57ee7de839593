package shop.argosy.people.privacy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.sealing.PlatformSigner.PublicHalf;

/** The public halves of the keys that sign certificates, for everybody. */
@Path("/platform/.well-known/argosy-erasure-key")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasureKeyResource {

    private final PlatformSigner signer;

    @Inject
    public ErasureKeyResource(PlatformSigner signer) {
        this.signer = signer;
    }

    /** For CDI's proxy alone. */
    protected ErasureKeyResource() {
        this(null);
    }

    /** Newest first. */
    public record Keys(List<Key> keys) {
    }

    /** @param publicKey X.509 in Base64 */
    public record Key(String keyId, String algorithm, String publicKey, Instant createdAt, boolean current) {

        static Key of(PublicHalf half) {
            return new Key(half.id(), "Ed25519", Base64.getEncoder().encodeToString(half.publicKey()), half.createdAt(), half.current());
        }
    }

    @Summary("The keys that sign certificates of erasure")
    @GET
    public Keys keys() {
        return new Keys(signer.publicHalves().stream().map(Key::of).toList());
    }
}
