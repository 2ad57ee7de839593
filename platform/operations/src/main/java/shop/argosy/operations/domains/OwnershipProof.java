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

    /** What is missing, as a sentence with the way out; empty when the domain is proven. Not inside a transaction. */
    public Optional<String> missing(Domain domain) {
        List<String> found = records.of(domain.recordName(), DnsRecords.Type.TXT);
        if (found.contains(domain.proof())) {
            return Optional.empty();
        }
        PublicTexts.Found file = texts.read(URI.create(domain.fileUrl()));
        if (file.text() != null && file.text().strip().equals(domain.proof())) {
            return Optional.empty();
        }
        String dns = found.isEmpty() ? "There is no TXT record at " + domain.recordName() : "The TXT record at " + domain.recordName() + " says something else";
        String web = file.text() == null ? "the file cannot be read: " + file.failure() : "the file says something else";
        return Optional.of(dns + ", and " + web + ". Publish one of the two as shown; a new record can take an hour to be seen everywhere.");
    }
}
