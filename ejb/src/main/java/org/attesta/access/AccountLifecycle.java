package org.attesta.access;

import static org.attesta.access.AccountState.ACTIVE;
import static org.attesta.access.AccountState.DISABLED;
import static org.attesta.shared.Condition.block;
import static org.attesta.shared.Role.ADM;
import static org.attesta.shared.Role.CLIENT;
import static org.attesta.shared.Transition.transition;

import java.util.List;
import org.attesta.shared.Condition;
import org.attesta.shared.Lifecycle;
import org.attesta.shared.Text;
import org.attesta.shared.Transition;

/** The life of an account: a client looks after those of its own organisation, the administrator after all. */
final class AccountLifecycle {

    static final String RULE = "ACCOUNT";

    static final Lifecycle<AccountSituation> ARROWS = new Lifecycle<>(
            "account",
            arrow("disable")
                    .from(ACTIVE)
                    .to(DISABLED)
                    .by(ADM, CLIENT)
                    .when(AccountLifecycle::mayGo)
                    .does(s -> s.account().disable()),
            arrow("enable")
                    .from(DISABLED)
                    .to(ACTIVE)
                    .by(ADM, CLIENT)
                    .does(s -> s.account().enable()),
            arrow("sign-out")
                    .from(ACTIVE)
                    .to(ACTIVE)
                    .by(ADM, CLIENT)
                    .does(s -> s.account().endSessions()),
            arrow("reset-password")
                    .from(ACTIVE)
                    .to(ACTIVE)
                    .by(ADM)
                    .when(s -> List.of(block(
                            RULE,
                            s.account().recipient().email() != null,
                            Text.of("account.noAddress", s.account().username()))))
                    .does(s -> {}));

    private AccountLifecycle() {}

    private static Transition<AccountSituation> arrow(String action) {
        return transition(RULE, action);
    }

    private static List<Condition> mayGo(AccountSituation s) {
        return List.of(
                block(RULE, !s.own(), Text.of("account.notOwn")),
                block(RULE, !s.lastAdministrator(), Text.of("account.oneAdministrator")));
    }
}
