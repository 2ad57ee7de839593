package shop.argosy.operations.domains.internal;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import shop.argosy.operations.domains.DnsRecords;

/** What DNS servers say, by the JDK's client. */
public final class NetworkDns implements DnsRecords {

    private static final System.Logger LOG = System.getLogger(NetworkDns.class.getName());

    private final String servers;

    /** The machine's own. */
    public NetworkDns() {
        this("dns:");
    }

    /** @param servers as JNDI names them: {@code dns://192.0.2.1:53} */
    public NetworkDns(String servers) {
        this.servers = servers;
    }

    @Override
    public List<String> of(String name, Type type) {
        InitialDirContext dns = null;
        try {
            dns = open();
            return values(dns.getAttributes(name, new String[] {type.name()}).get(type.name()));
        } catch (NamingException e) {
            LOG.log(System.Logger.Level.DEBUG, "No {0} record was found at {1}", type, name);
            return List.of();
        } finally {
            close(dns);
        }
    }

    private InitialDirContext open() throws NamingException {
        var settings = new Hashtable<String, String>();
        settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        settings.put("java.naming.provider.url", servers);
        settings.put("com.sun.jndi.dns.timeout.initial", "1500");
        settings.put("com.sun.jndi.dns.timeout.retries", "2");
        return new InitialDirContext(settings);
    }

    private static List<String> values(Attribute records) throws NamingException {
        var values = new ArrayList<String>();
        for (int i = 0; records != null && i < records.size(); i++) {
            values.add(records.get(i).toString().replace("\"", ""));
        }
        return values;
    }

    private static void close(InitialDirContext dns) {
        try {
            if (dns != null) {
                dns.close();
            }
        } catch (NamingException e) {
            LOG.log(System.Logger.Level.DEBUG, "A DNS client could not be closed", e);
        }
    }
}
