package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.Configuration.Mail;

/** Whether the operator's mail server takes connections. */
@ApplicationScoped
public class MailReach {

    private static final int PATIENCE_MILLIS = 1_000;

    private final Mail mail;

    @Inject
    public MailReach(Configuration configuration) {
        mail = configuration.mail();
    }

    /** For CDI's proxy alone. */
    protected MailReach() {
        mail = null;
    }

    /** Not inside a transaction. */
    public boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(mail.host(), mail.port()), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
