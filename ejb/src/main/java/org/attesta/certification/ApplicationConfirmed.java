package org.attesta.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.application.ApplicationRow;
import org.attesta.application.ApplicationService;
import org.attesta.application.ApplicationState;
import org.attesta.decision.DecisionOutcome;
import org.attesta.decision.IntendedOutcome;
import org.attesta.decision.OutcomeCheck;
import org.attesta.shared.Condition;
import org.attesta.shared.Text;

/** The information of the application was confirmed by its review ({@code ISO/IEC 17021-1:2015, 9.5.3.1 c, 9.1.2.1}). */
@ApplicationScoped
class ApplicationConfirmed implements OutcomeCheck {

    @Inject
    Certifications certifications;

    @Inject
    ApplicationService applications;

    @Override
    public List<Condition> judge(IntendedOutcome intended) {
        return intended.outcome() == DecisionOutcome.GRANT
                ? certifications.byId(intended.certificationId()).map(this::of).stream()
                        .toList()
                : List.of();
    }

    Condition of(Certification certification) {
        return judge(applications.filed(certification.applicationId()));
    }

    /** Four answers of yes by a reviewer, and the application was not taken back since. */
    static Condition judge(ApplicationRow application) {
        var review = application.review();
        boolean confirmed = application.state() == ApplicationState.IN_PROGRAMME
                && review != null
                && application.reviewedOn() != null
                && Stream.of(review.sufficient(), review.understood(), review.able(), review.considered())
                        .allMatch(Boolean.TRUE::equals);
        return Condition.block("R-9.5.3.1c", confirmed, Text.of("certification.applicationConfirmed"))
                .provenBy("application", application.id());
    }
}
