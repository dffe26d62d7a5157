package org.attesta.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.attesta.access.LoginThrottle;
import org.attesta.access.Recipient;
import org.attesta.policy.Policy;
import org.attesta.shared.BadInput;
import org.attesta.shared.Inputs;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Text;

/**
 * What somebody without an account, or without its password, can ask for. The answer says nothing about who is known: it
 * comes before anybody has looked, and so takes the same time.
 */
@Stateless
public class SelfHelpService {

    /** Kept beside failed logins, under names that no user can have. */
    private static final String PASSWORD = "* lost password";

    private static final String REGISTRATION = "* registration";

    @Inject
    LoginThrottle throttle;

    @Inject
    SelfHelpLettersService letters;

    @Inject
    Policy policy;

    @Inject
    Inputs inputs;

    /**
     * Has a link to another password sent to the address, if there is such an account.
     *
     * @param from the network address that asks
     * @throws org.attesta.access.TooManyAttempts after too many requests from there
     */
    public void lostPassword(LostPassword lost, String from) {
        inputs.check(lost);
        address(lost.email());
        count(PASSWORD, from);
        letters.lostPassword(lost.email());
    }

    public boolean registrationOpen() {
        return policy.current().selfRegistration();
    }

    /** @throws NotVisible where the body does not let organisations register by themselves */
    public void open() {
        if (!registrationOpen()) {
            throw new NotVisible("registration", "");
        }
    }

    public void register(Register register, String from) {
        open();
        inputs.check(register);
        address(register.email());
        count(REGISTRATION, from);
        letters.register(register);
    }

    private void count(String what, String from) {
        throttle.check(what, from);
        throttle.failed(what, from);
    }

    private static void address(String email) {
        if (!Recipient.address(email)) {
            throw new BadInput("email", Text.of("invitation.noAddress"));
        }
    }
}
