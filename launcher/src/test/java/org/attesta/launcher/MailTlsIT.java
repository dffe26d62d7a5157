package org.attesta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.attesta.launcher.TlsDoor.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mail servers of today speak TLS, and a body's own often with a certificate of the body's own. */
@DisplayName("A letter over TLS")
class MailTlsIT {

    private static final Path DATA = Path.of("target/it-mail-tls").toAbsolutePath();
    private static final String PASSWORD = "n0t-to-be-read";

    private static GreenMail mail;
    private static TlsDoor door;
    private static String flags;
    private static SSLContext known;
    private static SSLContext stranger;
    private static SSLContext elsewhere;

    @BeforeAll
    static void aMailServerBehindTls() throws Exception {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.setUser("attesta@cb.example", "attesta", PASSWORD);
        mail.start();
        door = new TlsDoor(mail.getSmtp().getPort());
        var certified = new Certified(Path.of("target/it-mail-keys"));
        known = certified.selfSigned("known", "ip:127.0.0.1");
        stranger = certified.selfSigned("stranger", "ip:127.0.0.1");
        elsewhere = certified.selfSigned("elsewhere", "dns:mail.elsewhere.example");
        certified.trust("known");
        certified.trust("elsewhere");
        flags = certified.flags();
    }

    @AfterAll
    static void stop() throws Exception {
        door.close();
        mail.stop();
    }

    private static Map<String, String> settings(String scheme) {
        return Map.of(
                "ATTESTA_SMTP_URL", scheme + "://attesta:" + PASSWORD + "@127.0.0.1:" + door.port(),
                "ATTESTA_SMTP_FROM", "certification@cb.example",
                "JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m " + flags);
    }

    /** One product after the other, on the same data: an address is read at the start. */
    @Test
    void goesToWhoIsTrustedAndToNobodyElse() throws Exception {
        try (var product = ProductProcess.start(DATA, settings("smtp+starttls"))) {
            var letters = new Letters(mail, product.url());
            arrives(letters, Way.STARTTLS);
            stays(letters, Way.STARTTLS, stranger, "UNTRUSTED", Way.STARTTLS);
            stays(letters, Way.STARTTLS, elsewhere, "OTHER_NAME", Way.STARTTLS);
            stays(letters, Way.NEVER, null, "NO_TLS", Way.STARTTLS);
        }
        try (var product = ProductProcess.startOn(DATA, settings("smtps"))) {
            var letters = new Letters(mail, product.url());
            arrives(letters, Way.FROM_THE_FIRST_BYTE);
            stays(letters, Way.FROM_THE_FIRST_BYTE, stranger, "UNTRUSTED", Way.FROM_THE_FIRST_BYTE);
            stays(letters, Way.FROM_THE_FIRST_BYTE, elsewhere, "OTHER_NAME", Way.FROM_THE_FIRST_BYTE);
            stays(letters, Way.NEVER, null, "NO_TLS", Way.FROM_THE_FIRST_BYTE);
        }
    }

    private static void arrives(Letters letters, Way way) throws Exception {
        door.is(way, known);
        int before = door.encrypted();
        var email = Letters.address("trusting");
        letters.invite(email, "en");
        letters.arrivedWith(email, "");
        letters.outbox(email, "SENT");
        assertThat(door.encrypted()).isGreaterThan(before);
    }

    /** @param well how the door lets in when all is well */
    private static void stays(Letters letters, Way way, SSLContext certificate, String trouble, Way well)
            throws Exception {
        door.is(way, certificate);
        var email = Letters.address("wary");
        letters.invite(email, "en");
        var row = letters.failedOnce(email);
        assertThat(row.path("trouble").asText())
                .as(row.path("lastError").asText())
                .isEqualTo(trouble);
        assertThat(row.path("state").asText()).isEqualTo("WAITING");
        assertThat(row.path("lastError").asText()).doesNotContain(PASSWORD);
        assertThat(mail.getReceivedMessages())
                .allSatisfy(letter ->
                        assertThat(letter.getAllRecipients()[0].toString()).doesNotContain(email));
        door.is(well, known);
        letters.manager.post("outbox/" + row.path("id").asText() + "/resend").is(200);
        letters.arrivedWith(email, "");
    }
}
