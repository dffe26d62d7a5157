package org.attesta.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AuditFacts;
import org.attesta.decision.CycleTeams;
import org.attesta.decision.DecisionKind;
import org.attesta.decision.OpenFile;
import org.attesta.decision.Proposal;
import org.attesta.decision.Surveillances;
import org.attesta.shared.Actor;
import org.attesta.shared.Condition;
import org.attesta.shared.Situation;

/**
 * A certification with all that its conditions look at.
 *
 * @param initialPackage the five parts of a first decision, judged by who owns them
 * @param file the decision that is asked for now; null where none is
 * @param suspensionMonths how long a suspension lasts at most
 */
record CertificationSituation(
        Certification subject,
        Actor actor,
        LocalDate today,
        CycleTeams teams,
        List<Condition> initialPackage,
        OpenFile file,
        int suspensionMonths,
        Surveillances surveillances,
        Desk desk)
        implements Situation {

    /** What an arrow does outside the certification itself. */
    interface Desk {

        /** Puts the file before the decision makers. */
        UUID open(DecisionKind kind, Proposal proposal, String answers);

        /** The same for a surveillance audit that has to be reviewed. */
        UUID review(AuditFacts audit, Proposal proposal, String answers);

        /** The audit led to what it was for. */
        void closeAudit(UUID auditId);

        /** Takes back what they need not decide any more. */
        void close();

        void tell(CertificationEvent event);
    }

    /** Nothing lies with the decision makers, or a file of this kind came back from them for information. */
    boolean mayOpen(DecisionKind kind) {
        return file == null || returned(kind);
    }

    /** A file of this kind came back with questions, which are answered when it is handed in again. */
    boolean returned(DecisionKind kind) {
        return file != null && file.kind() == kind && file.awaitsAnswer();
    }
}
