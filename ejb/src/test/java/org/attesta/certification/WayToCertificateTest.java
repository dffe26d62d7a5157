package org.attesta.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.audit.AuditState;
import org.attesta.audit.AuditType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The way to the certificate")
class WayToCertificateTest {

    @ParameterizedTest
    @CsvSource({
        "IN_INITIAL, STAGE1 PLANNED STAGE2 PLANNED, 5",
        "IN_INITIAL, STAGE1 REPORT_DRAFT STAGE2 PLANNED, 5",
        "IN_INITIAL, STAGE1 CLOSED STAGE2 PLANNED, 6",
        "IN_INITIAL, STAGE1 CLOSED STAGE2 REPORT_ISSUED, 6",
        "IN_INITIAL, STAGE1 CLOSED STAGE2 NC_FOLLOWUP, 7",
        "IN_INITIAL, STAGE1 CLOSED STAGE2 RECOMMENDED, 8",
        "IN_INITIAL, STAGE1 CLOSED STAGE2 CLOSED STAGE2 PLANNED, 6",
        "AWAITING_DECISION, STAGE1 CLOSED STAGE2 RECOMMENDED, 8",
        "REFUSED, STAGE1 CLOSED STAGE2 CLOSED, 8",
        "ACTIVE, STAGE1 CLOSED STAGE2 CLOSED, 9",
        "ENDED, STAGE1 CANCELLED STAGE2 CANCELLED, 5",
        "ENDED, STAGE1 CLOSED STAGE2 CANCELLED, 6",
        "ENDED, STAGE1 CLOSED STAGE2 NC_FOLLOWUP, 7",
        "ENDED, STAGE1 CLOSED STAGE2 CLOSED, 8",
    })
    void isAsFarAsItsAudits(CertificationState state, String audits, int step) {
        assertThat(WayToCertificate.step(state, state == CertificationState.ACTIVE, audits(audits.split(" "))))
                .isEqualTo(step);
    }

    private static List<AuditFacts> audits(String... typesAndStates) {
        return Arrays.stream(String.join(" ", typesAndStates).split("(?<=[A-Z_]) (?=STAGE)"))
                .map(one -> audit(one.split(" ")[0], one.split(" ")[1]))
                .toList();
    }

    private static AuditFacts audit(String type, String state) {
        return new AuditFacts(
                new UUID(1, 1),
                "AUD-2026-0001",
                AuditType.valueOf(type),
                AuditState.valueOf(state),
                new UUID(2, 1),
                new UUID(3, 1),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "ISO/IEC 20000-1:2018",
                "2026.1");
    }
}
