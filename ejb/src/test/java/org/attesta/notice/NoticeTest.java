package org.attesta.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.attesta.access.Recipient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A letter")
class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final Notice notice = waiting();

    private static Notice waiting() {
        var to = new Recipient(UUID.randomUUID(), "Rea Makri", "rea@people.example", "en");
        var words = new Notice.Words("NC-1", "Dear Rea Makri, see " + Wording.LINK);
        var notice = new Notice(UUID.randomUUID(), NOW, NoticeKind.NC_ISSUED, to, About.NOTHING, words);
        notice.send(NOW);
        return notice;
    }

    @ParameterizedTest(name = "after {0} tries it rests {1}")
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "9, PT4H16M", "10, PT6H", "40, PT6H"})
    void restsLongerAfterEachTry(int tries, Duration pause) {
        assertThat(Notice.pause(tries)).isEqualTo(pause);
    }

    @Test
    void isTriedForADayAndThenGivenUpWhereEverybodySees() {
        var now = NOW;
        int tries = 0;
        while (notice.row().state() == NoticeState.WAITING) {
            notice.take(now);
            tries++;
            notice.failed(now, "the server is away");
            now = notice.row().nextAttempt() == null ? now : notice.row().nextAttempt();
        }
        assertThat(tries).isEqualTo(Notice.TRIES);
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(20), Duration.ofHours(36));
        assertThat(notice.row().state()).isEqualTo(NoticeState.FAILED);
        assertThat(notice.row().lastError()).isEqualTo("the server is away");
    }

    @Test
    void isNobodyElsesWhileSomebodyTries() {
        notice.take(NOW);
        assertThat(notice.row().nextAttempt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(notice.row().state()).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void beginsAnewWhenItIsSentAgain() {
        notice.take(NOW);
        notice.giveUp("550 no such user");
        notice.send(NOW.plusSeconds(9));
        assertThat(notice.row().attempts()).isZero();
        assertThat(notice.row().lastError()).isNull();
        assertThat(notice.row().nextAttempt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void keepsItsLinkOutOfWhatIsStored() {
        assertThat(notice.letter("https://cb.example/invitation/abc").body())
                .endsWith("see https://cb.example/invitation/abc");
        assertThat(notice.row().body()).doesNotContain("abc");
    }
}
