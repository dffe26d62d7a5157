package org.attesta.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The address of a mail server")
class SmtpServerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "smtp://mail.example, smtp, 25, false",
        "smtp://mail.example:2525, smtp, 2525, false",
        "smtp+starttls://mail.example, smtp, 587, true",
        "smtps://mail.example, smtps, 465, false"
    })
    void saysHowToSpeakAndWhere(String url, String protocol, int port, boolean starttls) {
        var server = SmtpServer.at(url);
        assertThat(server.protocol()).isEqualTo(protocol);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.user()).isNull();
        assertThat(server.properties().getProperty("mail.smtp.starttls.required"))
                .isEqualTo(String.valueOf(starttls));
        assertThat(server.properties().getProperty("mail." + protocol + ".timeout"))
                .isEqualTo("20000");
        assertThat(server.properties().getProperty("mail." + protocol + ".ssl.checkserveridentity"))
                .isEqualTo("true");
    }

    @Test
    void mayHoldSignsThatAddressesEscape() {
        var server = SmtpServer.at("smtps://no-reply%40cb.example:p%2Fa+s%20s@mail.example");
        assertThat(server.user()).isEqualTo("no-reply@cb.example");
        assertThat(server.password()).isEqualTo("p/a+s s");
    }

    @Test
    void tellsWhatWentWrongWithoutItsPassword() {
        var server = SmtpServer.at("smtp://who:geheim-1@mail.example");
        var failed = new IllegalStateException("AUTH failed\nfor geheim-1", new RuntimeException("geheim-1 again"));
        assertThat(server.told(failed))
                .isEqualTo("IllegalStateException: AUTH failed for …; RuntimeException: … again");
    }
}
