package shop.argosy.operations.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Properties;
import java.util.regex.Pattern;
import shop.argosy.foundation.config.Configuration;

/** Hands mails to the server that the operator named, by SMTP. */
@ApplicationScoped
public class MailServer {

    private static final Pattern STATUS = Pattern.compile("^([245]\\d\\d)( [245]\\.\\d+\\.\\d+)?");

    private final Session session;
    private final String from;

    @Inject
    public MailServer(Configuration configuration) {
        from = configuration.mail().from();
        session = Session.getInstance(properties(configuration));
    }

    /** For CDI's proxy alone. */
    protected MailServer() {
        session = null;
        from = null;
    }

    /** Not inside a transaction. Never throws for what a mail server says. */
    public Delivery send(OutgoingMail mail) {
        try {
            Transport.send(MailFormat.of(session, from, mail));
            return new Delivery.Accepted();
        } catch (AddressException e) {
            return new Delivery.Refused("not an address");
        } catch (SendFailedException e) {
            boolean forGood = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return forGood ? new Delivery.Refused(status(e)) : new Delivery.Deferred(status(e));
        } catch (MessagingException e) {
            return new Delivery.Deferred(status(e));
        }
    }

    /** The code in the innermost message that begins with one; the rest may contain the address. */
    private static String status(MessagingException failure) {
        String status = "no connection";
        for (Exception each = failure; each != null; each = each instanceof MessagingException mail ? mail.getNextException() : null) {
            var found = STATUS.matcher(String.valueOf(each.getMessage()).strip());
            status = found.find() ? found.group() : status;
        }
        return status;
    }

    private static Properties properties(Configuration configuration) {
        var properties = new Properties();
        properties.put("mail.smtp.host", configuration.mail().host());
        properties.put("mail.smtp.port", String.valueOf(configuration.mail().port()));
        properties.put("mail.smtp.from", configuration.mail().from());
        properties.put("mail.smtp.localhost", configuration.web().platformHost());
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "10000");
        properties.put("mail.smtp.writetimeout", "10000");
        return properties;
    }
}
