package org.attesta.notice;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attesta.shared.Installation;

/**
 * Carries the letters that wait to the mail server, one after the other; on every node, since each letter is handed out
 * once. What one receiver's server refuses holds nobody else's letter; a server that is away ends the walk until later.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class.getName());

    @EJB
    DeliveryService delivery;

    @Inject
    Installation installation;

    private final AtomicBoolean walking = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void walk() {
        var url = installation.mailServer();
        if (url.isEmpty() || !walking.compareAndSet(false, true)) {
            return;
        }
        var server = SmtpServer.at(url.get());
        try (var postman = new Postman(server, from(server), host())) {
            boolean goOn = true;
            for (var letter = delivery.take(); goOn && letter.isPresent(); ) {
                goOn = carry(postman, server, letter.get());
                letter = goOn ? delivery.take() : Optional.empty();
            }
        } catch (RuntimeException databaseAway) {
            // a timer that throws is taken off the list by the server: tomorrow's letters would wait for ever
            LOG.log(Level.WARNING, "letters wait: {0}", databaseAway.toString());
        } finally {
            walking.set(false);
        }
    }

    /** @return whether it is worth going on with the next letter */
    private boolean carry(Postman postman, SmtpServer server, Letter letter) {
        try {
            postman.send(letter);
            delivery.sent(letter.id());
            return true;
        } catch (Postman.Refused refused) {
            var why = server.told(refused.getCause());
            if (refused.forEver()) {
                delivery.giveUp(letter.id(), why);
            } else {
                delivery.failed(letter.id(), why);
            }
            return true;
        } catch (MessagingException away) {
            var why = server.told(away);
            LOG.log(Level.WARNING, "no mail can be sent by {0}: {1}", new Object[] {server.host(), why});
            delivery.failed(letter.id(), why);
            return false;
        }
    }

    private String from(SmtpServer server) {
        var user = server.user();
        var otherwise = user != null && user.contains("@") ? user : "no-reply@" + host();
        return installation.mailFrom().orElse(otherwise);
    }

    private String host() {
        return URI.create(installation.publicUrl()).getHost();
    }
}
