package org.attesta.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** One walk to the mail server with some letters, over one connection. */
final class Postman implements AutoCloseable {

    /** Why a letter stays; {@code forEver} when trying again is of no use. */
    static final class Refused extends Exception {

        private final transient boolean forEver;

        Refused(boolean forEver, Exception cause) {
            super(cause);
            this.forEver = forEver;
        }

        boolean forEver() {
            return forEver;
        }
    }

    private final SmtpServer server;
    private final String from;
    private final String host;
    private final Session session;
    private Transport transport;

    /** @param host stands in the Message-ID: the same on every node and at every try */
    Postman(SmtpServer server, String from, String host) {
        this.server = server;
        this.from = from;
        this.host = host;
        this.session = Session.getInstance(server.properties());
    }

    /**
     * @throws Refused the server wants this letter not, or not now
     * @throws MessagingException the server cannot be talked to
     */
    void send(Letter letter) throws MessagingException, Refused {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport(server.protocol());
            transport.connect(server.host(), server.port(), server.user(), server.password());
        }
        try {
            var message = message(letter);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new Refused(isForEver(refused), refused);
        }
    }

    /** The server knows no such receiver; all else may be different later. */
    private static boolean isForEver(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private MimeMessage message(Letter letter) throws MessagingException, Refused {
        var id = "<" + letter.id() + "@" + host + ">";
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        try {
            var to = new InternetAddress(letter.email(), letter.name(), StandardCharsets.UTF_8.name());
            to.validate();
            message.setRecipient(Message.RecipientType.TO, to);
        } catch (MessagingException | UnsupportedEncodingException noAddress) {
            throw new Refused(true, noAddress);
        }
        message.setFrom(new InternetAddress(from));
        if (letter.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo())});
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(letter.writtenAt()));
        message.saveChanges();
        return message;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            transport = null;
        }
    }
}
