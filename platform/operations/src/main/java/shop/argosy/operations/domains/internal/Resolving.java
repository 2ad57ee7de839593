package shop.argosy.operations.domains.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.operations.domains.DnsRecords;

/** Hands out the DNS, or the file that the operator has named in its place. */
@ApplicationScoped
public class Resolving {

    @Produces
    @Singleton
    DnsRecords records(Configuration configuration) {
        String file = configuration.admission().dnsFile();
        return file.isBlank() ? new NetworkDns() : new FileDns(Path.of(file));
    }
}
