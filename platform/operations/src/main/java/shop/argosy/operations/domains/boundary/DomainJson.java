package shop.argosy.operations.domains.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Nullable;
import shop.argosy.operations.domains.Destination;
import shop.argosy.operations.domains.Domain;
import shop.argosy.operations.domains.MissingProof;

/** A domain of a shop, what proves it and where its DNS has to lead. {@code shown} is {@code host} as people write it. */
public record DomainJson(UUID id, String host, String shown, @NameOf(Domain.State.class) String state, boolean primary, boolean redirectsToPrimary, ProofJson proof, RecordJson target,
        @Nullable Instant checkedAt, @Nullable FailureJson failure, @Nullable Instant verifiedAt) {

    /** The two ways to prove a domain, of which one will do. */
    public record ProofJson(RecordJson dns, FileJson file) {
    }

    /** A record of the DNS. */
    public record RecordJson(String type, String name, String value) {
    }

    /** A file on the domain's web server. */
    public record FileJson(String url, String content) {
    }

    /**
     * Why the last look found no proof.
     *
     * @param file {@code different}, or why it cannot be read: {@code answers-404}, {@code host-unknown}, {@code too-slow}
     */
    public record FailureJson(@NameOf(MissingProof.Dns.class) String dns, String file) {

        static FailureJson of(MissingProof missing) {
            return missing == null ? null : new FailureJson(missing.dns().name().toLowerCase(Locale.ROOT), missing.file());
        }
    }

    public static DomainJson of(Domain domain, Destination.Entry entry) {
        var proof = new ProofJson(new RecordJson("TXT", domain.recordName(), domain.proof()), new FileJson(domain.fileUrl(), domain.proof()));
        var target = new RecordJson(entry.type(), domain.host().ascii(), entry.value());
        return new DomainJson(domain.id(), domain.host().ascii(), domain.host().shown(), domain.state().name().toLowerCase(Locale.ROOT), domain.primary(), domain.redirects(), proof, target,
                domain.checkedAt(), FailureJson.of(domain.failure()), domain.verifiedAt());
    }
}
