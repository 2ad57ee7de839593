package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import shop.argosy.foundation.outbound.PublicTexts;

/** Looks for the proof that a domain is its shop's: in the DNS, then in a file on the domain itself. */
@ApplicationScoped
public class OwnershipProof {

    private final DnsRecords records;
    private final PublicTexts texts;

    @Inject
    public OwnershipProof(DnsRecords records, PublicTexts texts) {
        this.records = records;
        this.texts = texts;
    }

    /** For CDI's proxy alone. */
    protected OwnershipProof() {
        this(null, null);
    }

    /** Empty when the domain is proven. Not inside a transaction. */
    public Optional<MissingProof> missing(Domain domain) {
        List<String> found = records.of(domain.recordName(), DnsRecords.Type.TXT);
        if (found.contains(domain.proof())) {
            return Optional.empty();
        }
        PublicTexts.Found file = texts.read(URI.create(domain.fileUrl()));
        if (file.text() != null && file.text().strip().equals(domain.proof())) {
            return Optional.empty();
        }
        return Optional.of(new MissingProof(found.isEmpty() ? MissingProof.Dns.ABSENT : MissingProof.Dns.DIFFERENT, file.text() == null ? file.problem() : "different"));
    }
}
