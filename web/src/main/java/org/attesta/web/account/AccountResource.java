package org.attesta.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.access.AccountDeskService;
import org.attesta.access.AccountDraft;
import org.attesta.access.AccountRow;
import org.attesta.access.AccountService;
import org.attesta.access.ChangePassword;
import org.attesta.access.IssuedToken;
import org.attesta.access.OwnAccountService;
import org.attesta.shared.Acting;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.ListParams;
import org.attesta.web.rest.RecordResource;

/** Accounts: looked after by the administrator and, for its own organisation, by a client; {@code me} is one's own. */
@Path("accounts")
@RequestScoped
public class AccountResource extends RecordResource<AccountRow> {

    private static final String ME = "accounts/me";

    /** What everybody chooses for the own account. */
    public record Speak(String language) {}

    @Inject
    AccountDeskService desk;

    @Inject
    OwnAccountService own;

    @Inject
    AccountService accounts;

    @Override
    protected String path() {
        return "accounts";
    }

    @Override
    protected Acting<AccountRow> service() {
        return desk;
    }

    @GET
    @Answer(value = AccountRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(path(), desk.list(params.query()), desk.lifecycle());
    }

    @PUT
    @Path("{id}")
    @Body(value = AccountDraft.class, of = AccountRow.class)
    @Answer(AccountRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = desk.row(id);
        entry.require("account.save", AccountDeskService.CHANGERS, "account", row);
        var version = entry.version(row, ifMatch);
        return answer(desk.save(id, version, entry.change(body, AccountDraft.class, AccountRow.class)));
    }

    @GET
    @Path("me")
    @Answer(AccountRow.class)
    public Response me() {
        return answers.single(ME, own.row());
    }

    /** Everything but the language is passed over. */
    @PUT
    @Path("me")
    @Body(value = Speak.class, of = AccountRow.class)
    @Answer(AccountRow.class)
    public Response speak(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var version = entry.version(own.row(), ifMatch);
        var speak = entry.change(body, Speak.class, AccountRow.class);
        return answers.single(ME, own.speak(version, speak.language()));
    }

    /** Ends every session and token, that of this request too; the answer holds a new one. */
    @POST
    @Path("me/password")
    @Body(ChangePassword.class)
    @Answer(IssuedToken.class)
    public Response changePassword(String body) {
        var known = own.changePassword(entry.body(body, ChangePassword.class));
        return answers.plain(accounts.issueToken(known.actor().accountId()));
    }
}
