package org.attesta.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.attesta.audit.AgendaItem;
import org.attesta.audit.AuditDraft;
import org.attesta.audit.AuditPlan;
import org.attesta.audit.Basis;
import org.attesta.audit.Objective;
import org.attesta.audit.Schedule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a plan, read again after somebody else saved")
class PlanFormTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-01-26");
    private static final UUID SITE = new UUID(1, 1);

    private static AuditDraft draft(String criteria, String language, String accompanying, String subject) {
        var agenda = new AgendaItem(FIRST, null, null, SITE, subject, List.of("8.6.1"), List.of(), false);
        return new AuditDraft(
                new Schedule(FIRST, FIRST.plusDays(2), List.of(SITE), "As reviewed"),
                new Basis(EnumSet.of(Objective.CONFORMITY), criteria, List.of("Service desk"), null),
                List.of(),
                new AuditPlan(new BigDecimal("4"), List.of(agenda), language, accompanying, null),
                null,
                null,
                null,
                null);
    }

    @Test
    void keepsWhatWasTypedAndTakesAllElse() {
        var read = draft("The standard", "Greek", null, "Incidents");
        var form = PlanForm.of(read);
        form.setLanguage("English");

        var caughtUp = form.caughtUp(read, draft("The standard and the processes", "Greek", "A guide", "Changes"));

        assertThat(caughtUp.plan().language()).isEqualTo("English");
        assertThat(caughtUp.basis().criteria()).isEqualTo("The standard and the processes");
        assertThat(caughtUp.plan().accompanying()).isEqualTo("A guide");
        assertThat(caughtUp.getAgenda()).extracting(AgendaForm::getSubject).containsExactly("Changes");
        assertThat(caughtUp.schedule()).isEqualTo(read.schedule());
    }

    @Test
    void keepsAnAgendaThatWasTypedIn() {
        var read = draft("The standard", "Greek", null, "Incidents");
        var form = PlanForm.of(read);
        form.getAgenda().get(0).setSubject("Suppliers");

        var caughtUp = form.caughtUp(read, draft("The standard", "Greek", null, "Changes"));

        assertThat(caughtUp.getAgenda()).extracting(AgendaForm::getSubject).containsExactly("Suppliers");
    }
}
