package shop.argosy.operations.notifications.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** A mail in MIME: text and HTML in UTF-8, from the shop by way of the platform's address, with an id that stays. */
final class MailFormat {

    private static final String UTF_8 = "UTF-8";

    private MailFormat() {
    }

    static MimeMessage of(Session session, String from, OutgoingMail mail) throws MessagingException {
        var message = new IdentifiedMessage(session, "<" + mail.id() + "@" + mail.host() + ">");
        message.setFrom(named(from, mail.sender()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {named(mail.replyTo(), mail.sender())});
        }
        message.setSubject(mail.subject().replaceAll("\\s+", " ").strip(), UTF_8);
        message.setHeader("List-Id", "<" + mail.list() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        message.setContent(bodies(mail));
        return message;
    }

    private static MimeMultipart bodies(OutgoingMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name.replaceAll("\\s+", " "), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps its Message-ID where Jakarta Mail would make a new one at each attempt. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
