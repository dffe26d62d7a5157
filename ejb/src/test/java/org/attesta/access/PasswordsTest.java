package org.attesta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.attesta.shared.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "τρία γεράκια πάνω από τη θάλασσα",
                "all small letters, no digit",
                "0931 7745 2268 1",
                "😀🐘🎈🍋🚲🎻🐙🌵🧭🪁🥝🐝"
            })
    void isTakenWhateverItIsMadeOf(String password) {
        assertThatCode(() -> Passwords.check("newPassword", password, "eleni@aegean.example", "Eleni Papadaki"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "passwordpassword",
                "qwertyuiopas",
                "Password1234",
                "aaaaaaaaaaaaaaaa",
                "iloveyouforever",
                "attesta-attesta",
                "eleni@aegean.example",
                "EleniPapadaki",
                "papadaki1990"
            })
    void isRefusedWhenListsOfPasswordsInUseFindIt(String password) {
        var refused = catchThrowableOfType(
                BadInput.class,
                () -> Passwords.check("newPassword", password, "eleni@aegean.example", "Eleni Papadaki"));
        assertThat(refused.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.field()).isEqualTo("newPassword"))
                .satisfies(e -> assertThat(e.message().key()).isEqualTo("account.password.known"));
    }

    @Test
    void hasTwelveCharactersOrMoreAndAnEnd() {
        assertThat(key("elevenchars")).isEqualTo("account.password.short");
        assertThat(key("😀🐘🎈🍋🚲🎻🐙🌵🧭🪁🥝")).isEqualTo("account.password.short");
        assertThat(key("")).isEqualTo("shared.required");
        assertThat(key(null)).isEqualTo("shared.required");
        assertThat(key("x".repeat(201))).isEqualTo("shared.tooLong");
    }

    private static String key(String password) {
        return catchThrowableOfType(BadInput.class, () -> Passwords.check("newPassword", password))
                .errors()
                .get(0)
                .message()
                .key();
    }

    @Test
    void isReadableWhereAPersonTypesItOnce() {
        assertThat(Secret.readable()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}").isNotEqualTo(Secret.readable());
        assertThat(Secret.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Secret.token());
    }
}
