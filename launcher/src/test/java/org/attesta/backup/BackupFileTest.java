package org.attesta.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A backup that is read")
class BackupFileTest {

    private static final String POLICY = WrittenByHand.sha256(WrittenByHand.bytes("Policy\n"));

    @TempDir
    Path directory;

    private AbstractStringAssert<?> refused(WrittenByHand backup) throws IOException {
        return refused(backup.zip());
    }

    private AbstractStringAssert<?> refused(byte[] bytes) throws IOException {
        var file = Files.write(directory.resolve("backup.zip"), bytes);
        return assertThatThrownBy(() -> BackupFile.verify(file))
                .isInstanceOf(BackupProblem.class)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void isTakenWhenEveryPartIsWhatWasWritten() throws IOException {
        var manifest = BackupFile.verify(WrittenByHand.backup().in(directory));
        assertThat(manifest.rows()).isEqualTo(3);
        assertThat(manifest.schema()).isEqualTo("202611220100");
        assertThat(manifest.fingerprint())
                .isEqualTo(
                        BackupFile.verify(WrittenByHand.backup().in(directory)).fingerprint());
    }

    @Test
    void isRefusedByTheNameOfAChangedTable() throws IOException {
        refused(WrittenByHand.backup().with("tables/client.copy", "1\tAegeon\n2\tΜελτέμι\n"))
                .contains("tables/client.copy", "not those that were written");
    }

    @Test
    void isRefusedByTheNameOfAShortTable() throws IOException {
        refused(WrittenByHand.backup().with("tables/journal.copy", "")).contains("tables/journal.copy");
    }

    @Test
    void isRefusedByTheHashOfAChangedEvidenceFile() throws IOException {
        refused(WrittenByHand.backup().with("evidence/" + POLICY, "policy\n")).contains("evidence/" + POLICY);
    }

    @Test
    void isRefusedWhenAnEvidenceFileWasChangedForAnotherName() throws IOException {
        refused(WrittenByHand.backup().without("evidence/" + POLICY).with("evidence/" + "0".repeat(64), "Policy\n"))
                .contains("evidence/" + POLICY, "missing");
    }

    @Test
    void isRefusedWhenAPartIsMissing() throws IOException {
        refused(WrittenByHand.backup().without("tables/client.copy")).contains("5 parts", "6 were written");
    }

    @Test
    void isRefusedWhenAPartWasAdded() throws IOException {
        refused(WrittenByHand.backup().with("tables/account.copy", "x")).contains("7 parts");
    }

    @Test
    void isRefusedWithAChangedListOfFiles() throws IOException {
        refused(WrittenByHand.backup().with("evidence.list", "../../etc/passwd 1\n"))
                .contains("evidence.list");
    }

    @Test
    void isRefusedFromANewerFormat() throws IOException {
        refused(WrittenByHand.backup(Manifest.FORMAT, Manifest.VERSION + 1)).contains("newer Attesta");
    }

    @Test
    void isRefusedWithoutOrWithABrokenManifest() throws IOException {
        refused(WrittenByHand.backup("tarball", 1)).contains("no backup of Attesta");
        refused(WrittenByHand.backup().without(Manifest.NAME)).contains("no manifest.json");
        refused(WrittenByHand.backup().with(Manifest.NAME, "{\"format\":")).contains("manifest.json");
        refused(WrittenByHand.backup().with(Manifest.NAME, "{\"format\":\"attesta-backup\",\"version\":1}"))
                .contains("manifest.json", "incomplete");
    }

    @Test
    void isRefusedWhereverItWasCut() throws IOException {
        var whole = WrittenByHand.backup().zip();
        for (int length = 0; length < whole.length; length += 7) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    /** A bit of the container that says nothing about the contents (a date, a flag) may be another. */
    @Test
    void isNeverTakenWithOtherContentsWhicheverBitTurned() throws IOException {
        var whole = WrittenByHand.backup().zip();
        var file = Files.write(directory.resolve("whole.zip"), whole);
        var asWritten = BackupFile.verify(file).fingerprint();
        int refused = 0;
        for (int i = 0; i < whole.length; i++) {
            var turned = whole.clone();
            turned[i] ^= (byte) (1 << i % 8);
            Files.write(file, turned);
            try {
                assertThat(BackupFile.verify(file).fingerprint()).isEqualTo(asWritten);
            } catch (BackupProblem seen) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 2);
    }
}
