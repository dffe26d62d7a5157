package org.attesta.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attesta.policy.Policy;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Numbers;

/** Numbers of certificates by the body's pattern; a revision keeps the number of the first ({@code 8.2.2 d}). */
@ApplicationScoped
class CertificateNumbers {

    private static final String SEQUENCE = "{sequence}";

    @Inject
    Certificates certificates;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Policy policy;

    /** What the next certificate will be called, with zeros for what is counted; null where the body has no pattern. */
    String expected(UUID certificationId) {
        var before = certificates.of(certificationId);
        return before.isEmpty()
                ? expected(
                        policy.profile().certificateNumberPattern(),
                        clock.today().getYear())
                : before.get(0).number();
    }

    static String expected(String pattern, int year) {
        return pattern == null || !pattern.contains(SEQUENCE)
                ? null
                : pattern.replace("{year}", String.valueOf(year)).replace(SEQUENCE, "0000");
    }

    /** One that came in with a file is not given out again. */
    String next() {
        var pattern = policy.profile().certificateNumberPattern();
        String number;
        do {
            number = numbers.byPattern(pattern, clock.today().getYear());
        } while (certificates.hasNumber(number));
        return number;
    }
}
