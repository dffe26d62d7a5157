package org.attesta.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.attesta.access.CurrentActor;
import org.attesta.invitation.InvitationDraft;
import org.attesta.invitation.InvitationRow;
import org.attesta.invitation.InvitationService;
import org.attesta.invitation.Join;
import org.attesta.invitation.JoinService;
import org.attesta.invitation.Joining;
import org.attesta.shared.Act;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.shared.RuleViolation;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Links end by the clock of the system, which no test moves: here their time is taken away in the database. */
@DisplayName("An invitation that is used too late")
@ArquillianTest
class LateInvitationIT {

    private static final Join JOINING = new Join("Eleni Papadaki", "a quiet harbour at noon");

    /** The administrator, at work. */
    @ApplicationScoped
    public static class Desk {

        private static final Actor ADMINISTRATOR =
                new Actor(UUID.randomUUID(), "admin", "Administrator", Set.of(Role.ADM), null, null);

        @Inject
        CurrentActor current;

        @EJB
        InvitationService invitations;

        @ActivateRequestContext
        public InvitationRow invite(String email) {
            var draft = new InvitationDraft(email, null, "el", List.of(Role.PLAN), null, null, null);
            return current.runAs(ADMINISTRATOR, () -> invitations.invite(draft));
        }

        @ActivateRequestContext
        public InvitationRow sendAgain(UUID id) {
            return current.runAs(ADMINISTRATOR, () -> invitations.act(id, Act.of("resend")));
        }
    }

    @Inject
    Desk desk;

    @EJB
    JoinService door;

    @Resource(lookup = "jdbc/attesta")
    DataSource database;

    @Test
    void opensNothingSaysSoAndIsGoodAgainOnceItIsSentAgain() throws Exception {
        var email = UUID.randomUUID() + "@late.example";
        var invited = desk.invite(email);
        var link = token(invited);
        assertThat(door.look(link).state()).isEqualTo(Joining.LinkState.GOOD);

        execute("update attesta.invitation set expires_at = now() - interval '1 second' where id = '" + invited.id()
                + "'");
        assertThat(door.look(link).state()).isEqualTo(Joining.LinkState.EXPIRED);
        assertThatThrownBy(() -> door.join(link, JOINING)).isInstanceOf(RuleViolation.class);
        assertThat(accounts(email)).isZero();

        var again = token(desk.sendAgain(invited.id()));
        assertThat(again).isNotEqualTo(link);
        assertThat(door.join(again, JOINING).actor().username()).isEqualTo(email);
        assertThat(accounts(email)).isOne();
        assertThat(door.look(again).state()).isEqualTo(Joining.LinkState.USED);
    }

    /** No mail is configured here, so whoever invites is shown the link. */
    private static String token(InvitationRow sent) {
        return sent.link().substring(sent.link().lastIndexOf('/') + 1);
    }

    private int accounts(String email) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from attesta.account where username = ?")) {
            query.setString(1, email);
            var found = query.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
