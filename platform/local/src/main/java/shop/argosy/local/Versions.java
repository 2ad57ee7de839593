package shop.argosy.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of each service this tree starts, as its build says. */
final class Versions {

    private static final Properties ALL = read();

    private Versions() {
    }

    static String of(String service) {
        return ALL.getProperty(service.replaceAll("-\\d+$", ""), System.getProperty("java.version"));
    }

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
