package org.attesta.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings")
class SettingsTest {

    private static final Properties NONE = new Properties();

    private static Settings fromEnvironment(String name, String value) {
        return Settings.read(Map.of(name, value), NONE);
    }

    @Test
    void haveTheDefaultsOfTheCatalogue() {
        var settings = Settings.read(Map.of("PATH", "/bin"), NONE);
        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(8080);
        assertThat(settings.get(Setting.TIMEZONE)).isEqualTo("Europe/Athens");
        assertThat(settings.isOn(Setting.DEMO)).isFalse();
        assertThat(settings.isSet(Setting.DEMO)).isFalse();
        assertThat(settings.find(Setting.DB_URL)).isEmpty();
    }

    @Test
    void readAnEnvironmentVariable() {
        assertThat(fromEnvironment("ATTESTA_HTTP_PORT", "9090").number(Setting.HTTP_PORT))
                .isEqualTo(9090);
    }

    @Test
    void preferAPropertyToAVariable() {
        var system = new Properties();
        system.setProperty("attesta.http.port", "9191");
        var settings = Settings.read(Map.of("ATTESTA_HTTP_PORT", "9090"), system);
        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(9191);
    }

    @Test
    void refuseAnUnknownVariableButNotTheHome() {
        assertThatThrownBy(() -> fromEnvironment("ATTESTA_HTPP_PORT", "9090"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("ATTESTA_HTPP_PORT");
        assertThat(fromEnvironment("ATTESTA_HOME", "/opt/attesta")).isNotNull();
    }

    @Test
    void refuseAnUnknownProperty() {
        var system = new Properties();
        system.setProperty("attesta.colour", "blue");
        assertThatThrownBy(() -> Settings.read(Map.of(), system))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("attesta.colour");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "ATTESTA_HTTP_PORT, 0",
        "ATTESTA_HTTP_PORT, 65536",
        "ATTESTA_HTTP_PORT, http",
        "ATTESTA_DB_POOL_MAX, 1",
        "ATTESTA_EVIDENCE_STORE, /var/evidence",
        "ATTESTA_EVIDENCE_STORE, file:",
        "ATTESTA_EVIDENCE_MAXFILESIZE, 2GB",
        "ATTESTA_EVIDENCE_MAXFILESIZE, 0",
        "ATTESTA_EVIDENCE_MAXFILESIZE, 999999999TiB",
        "ATTESTA_EVIDENCE_MAXFILESIZE, 9223372036854775808",
        "ATTESTA_SECURITY, none",
        "ATTESTA_PUBLICURL, attesta.example",
        "ATTESTA_TIMEZONE, Europe/Atlantis",
        "ATTESTA_DEMO, yes",
        "ATTESTA_DEMO_CLOCK, 2027-02-30",
        "ATTESTA_DB_USER, ' '",
    })
    void refuseAValueThatCannotWork(String name, String value) {
        assertThatThrownBy(() -> fromEnvironment(name, value))
                .isInstanceOf(SettingsException.class)
                .message()
                .doesNotContain("\n")
                .startsWith("attesta.");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "ATTESTA_EVIDENCE_STORE, file:/var/evidence",
        "ATTESTA_EVIDENCE_MAXFILESIZE, 1048576",
        "ATTESTA_EVIDENCE_MAXFILESIZE, 500MiB",
        "ATTESTA_SECURITY, local",
        "ATTESTA_PUBLICURL, https://attesta.example/cb",
        "ATTESTA_DEMO_CLOCK, 2028-02-29",
    })
    void acceptAValueThatCan(String name, String value) {
        assertThat(fromEnvironment(name, value)).isNotNull();
    }

    @Test
    void refuseHalfADatabase() {
        assertThatThrownBy(() -> fromEnvironment("ATTESTA_DB_URL", "jdbc:postgresql://db/attesta"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("attesta.db.user");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "ATTESTA_EVIDENCE_STORE, s3://evidence/attesta",
        "ATTESTA_S3_ENDPOINT, https://s3.example",
        "ATTESTA_S3_SECRETKEY, hunter2",
        "ATTESTA_ANTIVIRUS_CLAMD, localhost:3310",
        "ATTESTA_SECURITY, oidc",
        "ATTESTA_OIDC_ISSUER, https://login.example",
        "ATTESTA_KEYCLOAK_URL, https://login.example",
        "ATTESTA_SIGNING_KEYSTORE, /etc/hostname",
        "ATTESTA_TSA_URL, https://tsa.example",
    })
    void sayWhatIsNotBuiltYet(String name, String value) {
        assertThatThrownBy(() -> fromEnvironment(name, value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("not built yet")
                .message()
                .startsWith("attesta.")
                .doesNotContain("\n", "hunter2");
    }

    @Test
    void readSizes() {
        assertThat(Sizes.bytes("12345")).isEqualTo(12345);
        assertThat(Sizes.bytes("500MiB")).isEqualTo(500L << 20);
        assertThat(Sizes.bytes("2GiB")).isEqualTo(2L << 30);
    }

    @Test
    void tellNoSecret() {
        var settings = fromEnvironment("ATTESTA_PUBLICURL", "https://me:hunter2@attesta.example");
        assertThat(settings).hasToString("Settings[PUBLICURL]");
        assertThatThrownBy(() -> fromEnvironment("ATTESTA_SMTP_URL", "mailto://me:hunter2@host"))
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void goOnToTheServerAsVariables() {
        var settings = Settings.read(Map.of(), NONE).with(Setting.DEMO, "true").withDefault(Setting.DEMO, "false");
        assertThat(settings.asEnvironment()).containsExactly(Map.entry("ATTESTA_DEMO", "true"));
    }

    @Test
    void haveOneNameEach() {
        assertThat(Stream.of(Setting.values()).map(Setting::key)).doesNotHaveDuplicates();
        assertThat(Stream.of(Setting.values()).map(Setting::variable)).doesNotHaveDuplicates();
    }
}
